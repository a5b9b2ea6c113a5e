package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What holds of every alignment, tried on texts and edits that are drawn by lot; the number of the repetition is the
/// seed.
class AlignmentTests {
    private static final int TRIES = 100;
    private static final String[] LATIN = ("almanac tide moon harbour ledger forecast winter signal river copper paper"
                    + " window letter engine garden market number season promise shadow stone thread valley wheat")
            .split(" ");
    private static final String[] JAPANESE = "予測 機械 学習 季節 港 手紙 数字 約束 谷 川 市場 庭 影 糸 石 冬 信号 銅 紙 窓".split(" ");
    private static final List<BlockKind> KINDS = List.of(
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.LIST_ITEM,
            BlockKind.QUOTATION,
            BlockKind.TABLE_CELL,
            BlockKind.CODE);

    /// A text drawn by lot: every block has a number in it, so that no two are the same.
    private static final class Draw {
        private final Random random;
        private int number;
        private int id;

        Draw(long seed) {
            random = new Random(seed);
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        Cut cut() {
            return new Cut(KINDS.get(below(KINDS.size())), words(14 + below(20)));
        }

        private String words(int count) {
            boolean latin = random.nextBoolean();
            var words = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                words.add((latin ? LATIN : JAPANESE)[below(20)]);
            }
            words.set(below(count), Integer.toString(1_000_000 + number++));
            return String.join(latin ? " " : "、", words);
        }

        /// The same with one word exchanged.
        Cut edited(Cut cut) {
            var join = cut.text().contains("、") ? "、" : " ";
            var words = new ArrayList<>(Arrays.asList(cut.text().split(join)));
            int at = below(words.size());
            words.set(at, words.get(at).startsWith("1") ? Integer.toString(2_000_000 + number++) : "edited");
            return new Cut(cut.kind(), String.join(join, words));
        }

        BlockId fresh() {
            return new BlockId("b" + id++);
        }

        List<Block> text(int size) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < size; i++) {
                blocks.add(new Block(fresh(), cut()));
            }
            return blocks;
        }
    }

    private static List<BlockId> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private static List<Cut> cuts(List<Block> blocks) {
        return blocks.stream().map(Block::cut).toList();
    }

    @RepeatedTest(TRIES)
    void blocks_keep_their_identity_through_edits_in_place(RepetitionInfo seed) {
        var draw = new Draw(seed.getCurrentRepetition());
        var before = draw.text(1 + draw.below(60));
        var known = new HashSet<>(ids(before));
        var now = new ArrayList<Cut>();
        var expected = new ArrayList<BlockId>();
        for (var block : before) {
            switch (draw.below(6)) {
                case 0 -> {} // deleted
                case 1 -> {
                    now.add(draw.edited(block.cut()));
                    expected.add(block.id());
                }
                case 2 -> {
                    now.add(block.cut());
                    expected.add(block.id());
                    now.add(new Cut(BlockKind.PARAGRAPH, "Zz" + draw.below(1_000) + "qj".repeat(1 + draw.below(20))));
                    expected.add(null); // a new one
                }
                default -> {
                    now.add(block.cut());
                    expected.add(block.id());
                }
            }
        }
        var after = Alignment.continuing(before, now, draw::fresh);
        assertThat(cuts(after)).isEqualTo(now);
        assertThat(ids(after)).doesNotHaveDuplicates();
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i) == null) {
                assertThat(known)
                        .as("new block %s", i)
                        .doesNotContain(after.get(i).id());
            } else {
                assertThat(after.get(i).id()).as("block %s", i).isEqualTo(expected.get(i));
            }
        }
    }

    @RepeatedTest(TRIES)
    void unchanged_blocks_are_known_wherever_they_went(RepetitionInfo seed) {
        var draw = new Draw(seed.getCurrentRepetition());
        var before = draw.text(2 + draw.below(60));
        var shuffled = new ArrayList<>(before);
        Collections.shuffle(shuffled, draw.random);
        assertThat(Alignment.continuing(before, cuts(shuffled), draw::fresh)).isEqualTo(shuffled);
    }

    @RepeatedTest(TRIES)
    void what_has_nothing_in_common_is_never_paired_by_its_place(RepetitionInfo seed) {
        var draw = new Draw(seed.getCurrentRepetition());
        var before = draw.text(1 + draw.below(30));
        var known = new HashSet<>(ids(before));
        var now = IntStream.range(0, before.size())
                .mapToObj(i -> new Cut(before.get(i).cut().kind(), "ΩΨ" + "ΔΣ".repeat(i + 1)))
                .toList();
        assertThat(ids(Alignment.continuing(before, now, draw::fresh))).noneMatch(known::contains);
    }

    @RepeatedTest(TRIES)
    void repeated_texts_never_share_an_identity(RepetitionInfo seed) {
        var draw = new Draw(seed.getCurrentRepetition());
        // Cells of a table: the same few texts again and again.
        Supplier<Cut> cell = () -> new Cut(BlockKind.TABLE_CELL, "yes no – 1 2".split(" ")[draw.below(5)]);
        var before = IntStream.range(0, 1 + draw.below(80))
                .mapToObj(_ -> new Block(draw.fresh(), cell.get()))
                .toList();
        var now = new ArrayList<>(cuts(before));
        int times = draw.below(6);
        for (int i = 0; i < times && !now.isEmpty(); i++) {
            now.remove(draw.below(now.size()));
            now.add(draw.below(now.size() + 1), cell.get());
        }
        var after = Alignment.continuing(before, now, draw::fresh);
        assertThat(ids(after)).doesNotHaveDuplicates();
        assertThat(cuts(after)).isEqualTo(now);
        // As many cells keep their identity as there are texts on both sides.
        assertThat(ids(after).stream()
                        .filter(new HashSet<>(ids(before))::contains)
                        .count())
                .isGreaterThanOrEqualTo(common(cuts(before), now));
    }

    private static long common(List<Cut> one, List<Cut> other) {
        Map<Cut, Long> counts =
                new HashMap<>(one.stream().collect(Collectors.groupingBy(cut -> cut, Collectors.counting())));
        return other.stream()
                .filter(cut -> counts.merge(cut, -1L, Long::sum) >= 0)
                .count();
    }

    @Test
    void a_block_in_the_middle_moves_no_other() {
        var draw = new Draw(1);
        var before = draw.text(101);
        var without = new ArrayList<>(before);
        without.remove(50);
        assertThat(Alignment.continuing(before, cuts(without), draw::fresh)).isEqualTo(without);
        assertThat(ids(Alignment.continuing(without, cuts(before), draw::fresh)))
                .hasSize(101)
                .containsAll(ids(without));
    }

    @Test
    void ten_thousand_blocks_are_aligned_in_under_a_second() {
        var draw = new Draw(7);
        var before = draw.text(10_000);
        var edited = before.stream().map(block -> draw.edited(block.cut())).toList();
        var longer = new ArrayList<>(edited);
        longer.addAll(3_000, draw.text(30).stream().map(Block::cut).toList());
        var scattered = new ArrayList<>(cuts(before));
        for (int i = 0; i < scattered.size(); i += 97) {
            scattered.set(i, edited.get(i));
        }
        var others = cuts(new Draw(8).text(10_000));
        Alignment.continuing(before, edited, draw::fresh);

        assertThat(kept(before, edited, draw)).isEqualTo(10_000);
        assertThat(kept(before, scattered, draw)).isEqualTo(10_000);
        assertThat(kept(before, longer, draw)).isGreaterThan(9_950);
        kept(before, others, draw);
        kept(before.subList(0, 100), others, draw);
        kept(before, others.subList(0, 100), draw);
    }

    /// How many blocks keep their identity; measured in this thread's own time.
    private static long kept(List<Block> before, List<Cut> now, Draw draw) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        var after = Alignment.continuing(before, now, draw::fresh);
        long took = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(took)
                .as("milliseconds for %s and %s blocks", before.size(), now.size())
                .isLessThan(1_000);
        var known = new HashSet<>(ids(before));
        assertThat(ids(after)).doesNotHaveDuplicates();
        return ids(after).stream().filter(known::contains).count();
    }
}
