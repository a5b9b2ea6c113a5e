package almanac.media;

import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.relay.Snapshot;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Where to look in the few pictures of which somebody said so.
@Component
class Focuses implements ChangeListener {
    private static final String TAGS = "asset:";

    private final Snapshot<Map<String, Focus>> known;

    Focuses(LibraryTable table) {
        this.known = new Snapshot<>(table::focuses);
    }

    Focus of(String hash) {
        return known.current().getOrDefault(hash, Focus.MIDDLE);
    }

    void touched() {
        known.touched();
    }

    @Override
    public void changed(List<Change> changes) {
        if (changes.stream()
                .flatMap(change -> change.tags().stream())
                .anyMatch(tag -> tag.value().startsWith(TAGS))) {
            known.refresh();
        }
    }

    @Override
    public int order() {
        return SNAPSHOTS;
    }
}
