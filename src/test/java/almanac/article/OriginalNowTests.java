package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How many blocks of the original differ from what a translation was made from.
class OriginalNowTests {
    /// Blocks written `id:kind:hash`.
    private static List<BlockMark> blocks(String... blocks) {
        return Arrays.stream(blocks)
                .map(block -> block.split(":"))
                .map(block -> new BlockMark(block[0], block[1], block[2]))
                .toList();
    }

    private static Freshness freshness(List<BlockMark> then, List<BlockMark> now) {
        return new OriginalNow(2, then, now).freshness();
    }

    private static int behind(List<BlockMark> then, List<BlockMark> now) {
        return freshness(then, now) instanceof Freshness.Outdated outdated ? outdated.behind() : 0;
    }

    private final List<BlockMark> then = blocks("a:TITLE:1", "b:PARAGRAPH:2", "c:PARAGRAPH:3", "d:HEADING:4");

    @Test
    void the_same_blocks_in_another_order_are_current() {
        var moved = blocks("a:TITLE:1", "d:HEADING:4", "c:PARAGRAPH:3", "b:PARAGRAPH:2");
        assertThat(freshness(then, moved)).isInstanceOf(Freshness.Current.class);
    }

    @Test
    void a_paragraph_rewritten_beyond_likeness_counts_once() {
        var rewritten = blocks("a:TITLE:1", "n:PARAGRAPH:9", "c:PARAGRAPH:3", "d:HEADING:4");
        assertThat(behind(then, rewritten)).isEqualTo(1);
    }

    @Test
    void what_went_here_and_came_elsewhere_counts_twice() {
        var elsewhere = blocks("a:TITLE:1", "c:PARAGRAPH:3", "d:HEADING:4", "n:PARAGRAPH:9");
        assertThat(behind(then, elsewhere)).isEqualTo(2);
    }

    @Test
    void a_paragraph_in_the_place_of_a_heading_counts_twice() {
        var other = blocks("a:TITLE:1", "b:PARAGRAPH:2", "c:PARAGRAPH:3", "n:PARAGRAPH:9");
        assertThat(behind(then, other)).isEqualTo(2);
    }

    @Test
    void changed_added_and_removed_blocks_are_added_up() {
        var much = blocks("a:TITLE:8", "n:PARAGRAPH:9", "c:PARAGRAPH:3", "d:HEADING:4", "m:PARAGRAPH:7");
        assertThat(behind(then, much)).isEqualTo(3);
    }
}
