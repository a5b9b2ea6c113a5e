package almanac.site.bytes;

import almanac.relay.Lease;
import almanac.site.bytes.Answer.Source;
import almanac.web.ShelfMark;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Answers wishes: from the shelves where it can, else by having the page drawn once for all who want it.
@Component
class Pages {
    private static final int ADDRESSES = 50_000;

    private final Shelves shelves;
    private final Renderings renderings;
    private final Lease lease;
    private final AwayPages away;

    /// To which parameters an address answers, as far as it was drawn yet.
    private final Cache<Key, Known> known =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();

    /// @param kept whether what is there may be kept at all
    private record Known(Set<String> parameters, boolean kept) {}

    Pages(Shelves shelves, Renderings renderings, Lease lease, AwayPages away) {
        this.shelves = shelves;
        this.renderings = renderings;
        this.lease = lease;
        this.away = away;
    }

    Answer answer(Wish wish, Drawing drawing) throws Exception {
        var key = key(wish);
        var found = key.isExact() ? shelves.find(key) : Optional.<Finished>empty();
        if (found.isPresent()) {
            return new Answer(found.get(), lease.isHeld() ? Source.HIT : Source.DISCONNECTED);
        }
        if (lease.isOutOfReach()) {
            return disconnected(wish, drawing);
        }
        return isForOnce(wish) ? alone(key, wish, drawing) : together(key, wish, drawing);
    }

    private Key key(Wish wish) {
        if (wish.isPlain()) {
            return wish.key(Set.of());
        }
        var at = known.getIfPresent(address(wish));
        return at == null ? Key.unknown(wish) : wish.key(at.parameters());
    }

    private static Key address(Wish wish) {
        return new Key(wish.path(), "", wish.form());
    }

    private boolean isForOnce(Wish wish) {
        var at = known.getIfPresent(address(wish));
        return at != null && !at.kept();
    }

    /// The page as it was without parameters is more to a reader than none.
    private Answer disconnected(Wish wish, Drawing drawing) {
        return shelves.find(address(wish))
                .filter(page -> !wish.isPlain())
                .map(page -> new Answer(page, Source.DISCONNECTED))
                .orElseGet(() -> new Answer(away.page(wish, drawing), Source.AWAY));
    }

    private Answer together(Key key, Wish wish, Drawing drawing) throws Exception {
        var part = renderings.take(key);
        if (part.mine()) {
            return draw(key, part.rendering(), wish, drawing);
        }
        var page = part.rendering().awaited();
        if (page.isEmpty()) {
            renderings.end(key, part.rendering());
            return new Answer(away.page(wish, drawing), Source.AWAY);
        }
        if (key.isExact()) {
            return new Answer(page.get(), Source.MISS);
        }
        // Now it is known what matters at this address, and perhaps it is what was drawn.
        var exact = key(wish);
        var found = exact.isExact() ? shelves.find(exact) : Optional.<Finished>empty();
        return found.isPresent() ? new Answer(found.get(), Source.HIT) : alone(exact, wish, drawing);
    }

    private Answer alone(Key key, Wish wish, Drawing drawing) throws Exception {
        return draw(key, renderings.alone(), wish, drawing);
    }

    private Answer draw(Key key, Rendering rendering, Wish wish, Drawing drawing) throws Exception {
        try {
            var asked = reduced(wish);
            var drawn = drawing.draw(asked);
            var stored = keep(asked, drawn, rendering);
            rendering.finished(drawn.page());
            return new Answer(drawn.page(), stored ? Source.STORED : Source.MISS);
        } finally {
            rendering.finished(away.words());
            renderings.end(key, rendering);
        }
    }

    private Wish reduced(Wish wish) {
        var at = known.getIfPresent(address(wish));
        return at == null || !at.kept() ? wish : wish.reducedTo(at.parameters());
    }

    private boolean keep(Wish asked, Drawn drawn, Rendering rendering) {
        var page = drawn.page();
        if (!page.isPage()) {
            known.invalidate(address(asked));
            if (page.isWordOfAnAddress() && asked.isPlain() && lease.isHeld()) {
                shelves.keepWord(asked.key(Set.of()), page, rendering);
                return true;
            }
            return false;
        }
        known.put(
                address(asked),
                new Known(
                        drawn.mark().map(ShelfMark::parameters).orElse(Set.of()),
                        drawn.mark().isPresent()));
        return drawn.mark().filter(mark -> keep(asked, page, mark, rendering)).isPresent();
    }

    /// Not if parameters were asked for that the page does not know: that it ignored them is for us to make sure of.
    private boolean keep(Wish asked, Finished page, ShelfMark mark, Rendering rendering) {
        if (!asked.asksOnlyFor(mark.parameters()) || !lease.isHeld()) {
            return false;
        }
        shelves.keep(asked.key(mark.parameters()), page, mark, rendering);
        return true;
    }
}
