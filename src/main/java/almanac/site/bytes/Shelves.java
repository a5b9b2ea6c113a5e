package almanac.site.bytes;

import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.shared.Tag;
import almanac.web.ShelfMark;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finished pages in memory, until something that they show moves, or others are asked for more often.
@Component
class Shelves implements ChangeListener {
    /// Words of addresses where no page is get this part of the memory, so that whoever asks for nonsense crowds out no
    /// page.
    private static final int PART_FOR_WORDS = 16;

    private final Cache<Key, Shelved> pages;
    private final Cache<Key, Finished> words;
    private final Map<Tag, Set<Shelved>> showing = new ConcurrentHashMap<>();
    private final Renderings renderings;
    private final InstantSource time;

    Shelves(CacheSettings settings, Renderings renderings, InstantSource time) {
        this.renderings = renderings;
        this.time = time;
        var all = settings.size().toBytes();
        this.pages = Caffeine.newBuilder()
                .maximumWeight(all - all / PART_FOR_WORDS)
                .weigher((Key key, Shelved shelved) -> shelved.weight())
                .evictionListener((key, shelved, cause) -> forget(shelved))
                .build();
        this.words = Caffeine.newBuilder()
                .maximumWeight(all / PART_FOR_WORDS)
                .weigher((Key key, Finished word) -> word.weight())
                .build();
    }

    Optional<Finished> find(Key key) {
        var shelved = pages.getIfPresent(key);
        if (shelved == null) {
            return Optional.ofNullable(words.getIfPresent(key));
        }
        if (shelved.isFresh(time.instant())) {
            return Optional.of(shelved.page());
        }
        remove(shelved);
        return Optional.empty();
    }

    /// Keeps a page, unless something that it shows moved since its drawing began.
    synchronized void keep(Key key, Finished page, ShelfMark mark, Rendering rendering) {
        if (!rendering.stillHolds(mark.tags())) {
            return;
        }
        var shelved = new Shelved(key, page, mark);
        words.invalidate(key);
        shelved.tags().forEach(tag -> showing.compute(tag, (any, others) -> with(shelved, others)));
        forget(pages.asMap().put(key, shelved));
    }

    private static Set<Shelved> with(Shelved shelved, @Nullable Set<Shelved> others) {
        var all = others == null ? ConcurrentHashMap.<Shelved>newKeySet() : others;
        all.add(shelved);
        return all;
    }

    /// Keeps word of an address, unless anything moved since: what will be at an address has no tags yet.
    synchronized void keepWord(Key key, Finished word, Rendering rendering) {
        if (rendering.nothingMoved()) {
            words.put(key, word);
        }
    }

    @Override
    public void changed(List<Change> changes) {
        var tags = new HashSet<Tag>();
        changes.forEach(change -> tags.addAll(change.tags()));
        drop(tags);
    }

    private synchronized void drop(Set<Tag> moved) {
        renderings.moved(moved);
        words.invalidateAll();
        for (var tag : moved) {
            var shown = showing.get(tag);
            if (shown != null) {
                List.copyOf(shown).forEach(this::remove);
            }
        }
    }

    private void remove(Shelved shelved) {
        pages.asMap().remove(shelved.key(), shelved);
        forget(shelved);
    }

    private void forget(@Nullable Shelved shelved) {
        if (shelved == null) {
            return;
        }
        for (var tag : shelved.tags()) {
            showing.computeIfPresent(tag, (any, others) -> {
                others.remove(shelved);
                return others.isEmpty() ? null : others;
            });
        }
    }
}
