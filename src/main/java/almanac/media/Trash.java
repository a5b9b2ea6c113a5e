package almanac.media;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.relay.Changes;
import almanac.shared.Tag;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes files away, first so that they can be had back. What readers see, or are about to see, stays.
@Component
public class Trash {
    private final AssetTable assets;
    private final LibraryTable library;
    private final Media media;
    private final List<Usage> usages;
    private final Changes changes;
    private final Audit audit;
    private final InstantSource time;

    Trash(
            AssetTable assets,
            LibraryTable library,
            Media media,
            List<Usage> usages,
            Changes changes,
            Audit audit,
            InstantSource time) {
        this.assets = assets;
        this.library = library;
        this.media = media;
        this.usages = usages;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
    }

    /// Nobody finds it from now on, and its addresses answer nothing.
    @Transactional
    public Trashed put(String hash, Actor by) {
        if (isBound(hash)) {
            return new Trashed.Bound();
        }
        if (!assets.trash(hash, time.instant())) {
            return new Trashed.Missing();
        }
        told("media.trashed", hash, by);
        return new Trashed.Done();
    }

    @Transactional
    public boolean restore(String hash, Actor by) {
        if (!assets.restore(hash)) {
            return false;
        }
        told("media.restored", hash, by);
        return true;
    }

    /// Takes what is in the trash away for good, with the files that it had replaced.
    @Transactional
    public Trashed empty(String hash, Actor by) {
        var item = library.find(hash).filter(LibraryItem::isTrashed);
        if (item.isEmpty()) {
            return new Trashed.Missing();
        }
        if (isBound(hash)) {
            return new Trashed.Bound();
        }
        assets.all(hash).forEach(asset -> media.remove(asset, by));
        return new Trashed.Done();
    }

    private boolean isBound(String hash) {
        var names = assets.names(Set.of(hash)).getOrDefault(hash, Set.of());
        return usages.stream().anyMatch(usage -> usage.binds(names));
    }

    private void told(String what, String hash, Actor by) {
        changes.record(what, Map.of("hash", hash), Set.of(Tag.asset(hash)));
        audit.record(by, what, "media/" + hash, Map.of(), Map.of());
    }
}
