package almanac.site.bytes;

import almanac.shared.Tag;
import almanac.web.ShelfMark;
import java.time.Instant;

/// A finished page in its place. Two are never the same, whatever they say: it is known by itself.
final class Shelved {
    private static final int OF_A_TAG = 100;

    private final Key key;
    private final Finished page;
    private final ShelfMark mark;

    Shelved(Key key, Finished page, ShelfMark mark) {
        this.key = key;
        this.page = page;
        this.mark = mark;
    }

    Key key() {
        return key;
    }

    Finished page() {
        return page;
    }

    Iterable<Tag> tags() {
        return mark.tags();
    }

    boolean isFresh(Instant now) {
        return mark.freshUntil().filter(until -> !now.isBefore(until)).isEmpty();
    }

    int weight() {
        return page.weight() + OF_A_TAG * mark.tags().size();
    }
}
