package almanac.media;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.relay.Changes;
import almanac.shared.Tag;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts a new file in the place of an old one: wherever texts mean the old one, the new one is shown. The old address
/// goes on answering, for those who kept it.
@Component
public class Replacing {
    private final Media media;
    private final AssetTable assets;
    private final LibraryTable library;
    private final Focuses focuses;
    private final Changes changes;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Replacing(
            Media media,
            AssetTable assets,
            LibraryTable library,
            Focuses focuses,
            Changes changes,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.media = media;
        this.assets = assets;
        this.library = library;
        this.focuses = focuses;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /// Keeps the new file, which takes over the words and the focus of the old one where it has none of its own.
    public Replaced replace(Asset old, String name, InputStreamSource sent, Actor by) throws IOException {
        return switch (media.keep(name, sent, by)) {
            case Keeping.Refused(var fault, var reason) -> new Replaced.Refused(fault);
            case Keeping.Kept(var asset) when asset.equals(old) -> new Replaced.Same();
            case Keeping.Kept(var asset) ->
                Objects.requireNonNull(transaction.execute(status -> replaced(old, asset, by)));
        };
    }

    private Replaced replaced(Asset old, Asset asset, Actor by) {
        var names = assets.names(Set.of(old.hash())).getOrDefault(old.hash(), Set.of());
        assets.replace(old.hash(), asset.hash());
        library.takeOver(old.hash(), asset.hash());
        focuses.touched();
        changes.record(
                "media.replaced",
                Map.of("hash", old.hash(), "by", asset.hash()),
                Set.of(Tag.asset(old.hash()), Tag.asset(asset.hash())));
        audit.record(by, "media.replaced", "media/" + old.hash(), told(old), told(asset));
        events.publishEvent(new AssetReplaced(asset.hash(), names));
        return new Replaced.Done(asset);
    }

    private static Map<String, ?> told(Asset asset) {
        return Map.of("hash", asset.hash(), "name", asset.name());
    }
}
