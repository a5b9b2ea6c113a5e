package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.markup.ComparedBlock.Move;
import almanac.shared.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is said of two states of one text.
class ComparisonTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final Language ZH = Language.of("zh-Hans");

    private int ids;

    /// Paragraphs as first written.
    private List<Block> text(String... paragraphs) {
        return edited(List.of(), paragraphs);
    }

    /// The same text after an editing, through the alignment that keeps identities.
    private List<Block> edited(List<Block> before, String... paragraphs) {
        var cuts = Arrays.stream(paragraphs)
                .map(words -> new Cut(BlockKind.PARAGRAPH, words))
                .toList();
        return Alignment.continuing(before, cuts, () -> new BlockId("b" + ids++));
    }

    private static String shown(ComparedBlock block) {
        return block.text().stream()
                .map(stretch -> switch (stretch.fate()) {
                    case REMOVED -> "[-" + stretch.text() + "-]";
                    case ADDED -> "[+" + stretch.text() + "+]";
                    case SAME, CHANGED -> stretch.text();
                })
                .collect(Collectors.joining());
    }

    private static String words(Language language, String before, String now) {
        var one = new Block(new BlockId("a"), new Cut(BlockKind.PARAGRAPH, before));
        var other = new Block(new BlockId("a"), new Cut(BlockKind.PARAGRAPH, now));
        return shown(
                Comparison.of(List.of(one), List.of(other), language).blocks().getFirst());
    }

    @Test
    void one_word_of_a_sentence_is_marked_and_no_more() {
        assertThat(words(EN, "Small models run on phones.", "Small models run on watches."))
                .isEqualTo("Small models run on [-phones-][+watches+].");
    }

    @Test
    void words_are_told_apart_where_no_spaces_are_written() {
        assertThat(words(JA, "小さなモデルは電話で動く。", "小さなモデルは時計で動く。")).isEqualTo("小さなモデルは[-電話-][+時計+]で動く。");
        assertThat(words(ZH, "小模型在手机上运行。", "小模型在手表上运行。")).isEqualTo("小模型在[-手机-][+手表+]上运行。");
    }

    @Test
    void a_space_between_two_changes_belongs_to_both() {
        assertThat(words(EN, "a quick brown fox", "a slow red fox")).isEqualTo("a [-quick brown-][+slow red+] fox");
    }

    @Test
    void what_was_removed_stands_where_it_stood() {
        var before = text("One stays here.", "Nobody wants this.", "Three stays too.");
        var now = edited(before, "One stays here.", "Three stays too.", "And a fourth.");
        assertThat(Comparison.of(before, now, EN).blocks())
                .extracting(ComparedBlock::fate)
                .containsExactly(Fate.SAME, Fate.REMOVED, Fate.SAME, Fate.ADDED);
    }

    @Test
    void a_paragraph_that_went_elsewhere_is_said_to_have_moved_and_not_to_be_new() {
        var before = text("Alpha came first.", "Bravo went second.", "Charlie is third.", "Delta ends it.");
        var now = edited(before, "Delta ends it.", "Alpha came first.", "Bravo went second.", "Charlie is third.");
        var comparison = Comparison.of(before, now, EN);
        assertThat(comparison.blocks()).extracting(ComparedBlock::fate).containsOnly(Fate.SAME);
        assertThat(comparison.blocks())
                .extracting(ComparedBlock::move)
                .containsExactly(Move.UP, Move.NONE, Move.NONE, Move.NONE);
        assertThat(Comparison.of(now, before, EN).blocks())
                .extracting(ComparedBlock::move)
                .containsExactly(Move.NONE, Move.NONE, Move.NONE, Move.DOWN);
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void a_paragraph_keeps_its_identity_through_moving_and_later_editing() {
        var before = text("Alpha came first.", "Bravo went second.", "Charlie is third.");
        var moved = edited(before, "Charlie is third.", "Alpha came first.", "Bravo went second.");
        var now = edited(moved, "Charlie is now the third.", "Alpha came first.", "Bravo went second.");
        var charlie = Comparison.of(before, now, EN).blocks().getFirst();
        assertThat(charlie.fate()).isEqualTo(Fate.CHANGED);
        assertThat(charlie.move()).isEqualTo(Move.UP);
        assertThat(shown(charlie)).isEqualTo("Charlie is [+now the +]third.");
    }

    @Test
    void a_paragraph_that_was_taken_out_and_put_back_is_the_same() {
        var before = text("One stays here.", "Two comes and goes.");
        var now = edited(edited(before, "One stays here."), "One stays here.", "Two comes and goes.");
        assertThat(now.get(1).id()).isNotEqualTo(before.get(1).id());
        assertThat(Comparison.of(before, now, EN).isEmpty()).isTrue();
    }

    @Test
    void what_turned_into_something_else_says_what_it_was() {
        var before = List.of(new Block(new BlockId("a"), new Cut(BlockKind.PARAGRAPH, "Whose errors")));
        var now = List.of(new Block(new BlockId("a"), new Cut(BlockKind.HEADING, "Whose errors")));
        var block = Comparison.of(before, now, EN).blocks().getFirst();
        assertThat(block.fate()).isEqualTo(Fate.CHANGED);
        assertThat(block.formerly()).contains(BlockKind.PARAGRAPH);
    }

    @Test
    void nothing_is_lost_whatever_the_two_texts_are() {
        var random = new Random(7);
        for (int run = 0; run < 200; run++) {
            var before = text(paragraphs(random));
            var now = edited(before, paragraphs(random));
            var blocks = Comparison.of(before, now, EN).blocks();
            assertThat(side(blocks, Fate.ADDED)).containsExactlyInAnyOrderElementsOf(texts(before));
            assertThat(side(blocks, Fate.REMOVED)).containsExactlyElementsOf(texts(now));
        }
    }

    private static String[] paragraphs(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(paragraph -> IntStream.range(0, 1 + random.nextInt(9))
                        .mapToObj(word -> List.of("a", "b", "c, ", "。", "d").get(random.nextInt(5)))
                        .collect(Collectors.joining(" ")))
                .toArray(String[]::new);
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(block -> block.cut().text()).toList();
    }

    /// The texts of one side: everything but what came, or but what went.
    private static List<String> side(List<ComparedBlock> blocks, Fate without) {
        return blocks.stream()
                .filter(block -> block.fate() != without)
                .map(block -> block.text().stream()
                        .filter(stretch -> stretch.fate() != without)
                        .map(Stretch::text)
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void twenty_thousand_words_are_compared_in_less_than_a_second() {
        var random = new Random(1);
        var words = IntStream.range(0, 20_000)
                .mapToObj(word -> "word" + random.nextInt(900) + (word % 14 == 13 ? "." : ""))
                .toList();
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        var oneParagraph = String.join(" ", words);
        quickly(text(oneParagraph), oneParagraph.replace("word77", "term"));
        quickly(text(oneParagraph), String.join(" ", shuffled));
        var many = inParagraphs(words);
        quickly(
                text(many),
                inParagraphs(words.stream()
                        .map(word -> random.nextInt(4) == 0 ? "other" : word)
                        .toList()));
        quickly(text(many), inParagraphs(shuffled));
    }

    private static String[] inParagraphs(List<String> words) {
        return IntStream.range(0, words.size() / 80)
                .mapToObj(paragraph -> String.join(" ", words.subList(paragraph * 80, paragraph * 80 + 80)))
                .toArray(String[]::new);
    }

    private void quickly(List<Block> before, String... paragraphs) {
        var now = edited(before, paragraphs);
        var began = System.nanoTime();
        var comparison = Comparison.of(before, now, EN);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        assertThat(comparison.isEmpty()).isFalse();
    }
}
