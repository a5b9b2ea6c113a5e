package almanac.publication;

import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.relay.Changes;
import almanac.relay.Snapshot;
import almanac.shared.Language;
import almanac.shared.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the publication's settings: the snapshot that everybody reads without asking the database, and the changes to
/// it.
@Component
public class Publications implements ChangeListener {
    private final PublicationTables tables;
    private final Changes changes;
    private final Snapshot<Publication> snapshot;
    private final PublicationSettings settings;

    Publications(PublicationTables tables, Changes changes, PublicationSettings settings) {
        this.settings = settings;
        this.tables = tables;
        this.changes = changes;
        this.snapshot = new Snapshot<>(() -> tables.load().orElseGet(settings::first));
    }

    public Publication current() {
        return snapshot.current();
    }

    /// What the settings let a publication begin with.
    public Publication first() {
        return settings.first();
    }

    /// Puts the whole publication in place of what was there.
    @Transactional
    public void establish(Publication publication) {
        tables.store(publication);
        snapshot.touched();
        changes.record("publication.changed", Map.of(), Set.of(Tag.PUBLICATION));
    }

    /// Adds a language at the end, showing originals where it has no text of its own; nothing happens where the
    /// publication speaks it.
    @Transactional
    public void add(Language language) {
        var now = current();
        if (now.speaks(language)) {
            return;
        }
        var languages = new ArrayList<>(now.languages());
        languages.add(new SiteLanguage(language, MissingPolicy.ORIGINAL, "latn"));
        establish(new Publication(languages, now.defaultLanguage(), now.timeZone(), now.wordings(), now.navigation()));
    }

    @Override
    public void changed(List<Change> seen) {
        if (seen.stream().anyMatch(change -> change.tags().contains(Tag.PUBLICATION))) {
            snapshot.refresh();
        }
    }

    @Override
    public int order() {
        return SNAPSHOTS;
    }
}
