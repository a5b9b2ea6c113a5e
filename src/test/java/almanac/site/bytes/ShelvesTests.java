package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import almanac.relay.Change;
import almanac.shared.Tag;
import almanac.web.ShelfMark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ShelvesTests {
    private static final Tag KITES = Tag.article(1);
    private static final Tag CLOUDS = Tag.article(2);

    private final Renderings renderings = new Renderings();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final Shelves shelves = shelves(DataSize.ofMegabytes(1));

    private Shelves shelves(DataSize size) {
        return new Shelves(new CacheSettings(size), renderings, () -> now);
    }

    private static Key key(String path) {
        return new Key(path, "", Wish.HTML);
    }

    private static Finished page(int status, String text) {
        return Finished.of(status, HttpFields.build(), text.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(Shelves on, String path, ShelfMark mark) {
        on.keep(key(path), page(200, path), mark, renderings.alone());
    }

    private void moved(Shelves on, Tag... tags) {
        on.changed(List.of(new Change(1, now, "something.moved", Map.of(), Set.of(tags))));
    }

    @Test
    void a_change_takes_what_shows_it_and_nothing_else() {
        keep(shelves, "/en/kites", ShelfMark.showing(Set.of(KITES, Tag.PUBLICATION)));
        keep(shelves, "/en/clouds", ShelfMark.showing(Set.of(CLOUDS, Tag.PUBLICATION)));

        moved(shelves, KITES);

        assertThat(shelves.find(key("/en/kites"))).isEmpty();
        assertThat(shelves.find(key("/en/clouds"))).isPresent();
    }

    @Test
    void what_was_read_before_a_change_is_not_kept_after_it() {
        var older = renderings.take(key("/en/kites")).rendering();
        moved(shelves, KITES);
        shelves.keep(key("/en/kites"), page(200, "old"), ShelfMark.showing(Set.of(KITES)), older);
        assertThat(shelves.find(key("/en/kites"))).isEmpty();

        shelves.keep(key("/en/clouds"), page(200, "clouds"), ShelfMark.showing(Set.of(CLOUDS)), older);
        assertThat(shelves.find(key("/en/clouds"))).isPresent();
    }

    @Test
    void nobody_joins_a_drawing_that_is_older_than_a_change() {
        var older = renderings.take(key("/en/kites"));
        assertThat(renderings.take(key("/en/kites"))).isEqualTo(new Renderings.Part(older.rendering(), false));

        moved(shelves, CLOUDS);

        assertThat(renderings.take(key("/en/kites")).mine()).isTrue();
    }

    @Test
    void word_that_nothing_is_here_ends_with_any_change() {
        shelves.keepWord(key("/en/coming"), page(404, "nothing"), renderings.alone());
        assertThat(shelves.find(key("/en/coming"))).isPresent();

        var older = renderings.alone();
        moved(shelves, CLOUDS);
        assertThat(shelves.find(key("/en/coming"))).isEmpty();

        shelves.keepWord(key("/en/coming"), page(404, "nothing"), older);
        assertThat(shelves.find(key("/en/coming"))).isEmpty();
    }

    @Test
    void what_changes_by_the_clock_is_shown_until_then() {
        keep(shelves, "/en/due", ShelfMark.showing(Set.of(KITES)).until(now.plusSeconds(60)));
        assertThat(shelves.find(key("/en/due"))).isPresent();

        now = now.plusSeconds(60);

        assertThat(shelves.find(key("/en/due"))).isEmpty();
    }

    @Test
    void memory_has_a_limit_and_nonsense_crowds_out_no_page() throws Exception {
        var small = shelves(DataSize.ofKilobytes(160));
        keep(small, "/en/kites", ShelfMark.showing(Set.of(KITES)));
        for (var number = 0; number < 1_000; number++) {
            small.keepWord(key("/en/nonsense-" + number), page(404, "nothing"), renderings.alone());
        }
        assertThat(small.find(key("/en/kites"))).isPresent();

        for (var number = 0; number < 1_000; number++) {
            keep(small, "/en/page-" + number, ShelfMark.showing(Set.of(CLOUDS)));
        }
        // What is too much goes a moment later, on another thread.
        await().untilAsserted(() -> assertThat(kept(small)).isLessThan(250));
        moved(small, CLOUDS);
        assertThat(kept(small)).isZero();
    }

    private static long kept(Shelves shelves) {
        return java.util.stream.IntStream.range(0, 1_000)
                .filter(number -> shelves.find(key("/en/page-" + number)).isPresent())
                .count();
    }
}
