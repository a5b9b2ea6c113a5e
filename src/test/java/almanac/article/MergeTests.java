package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.article.Merge.Choice;
import almanac.article.Merge.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeTests {
    private static final String BASE = "One.\n\nTwo.\n\nThree.\n\nFour.\n";

    private static String joined(String mine, String theirs) {
        var pieces = Merge.of(BASE, mine, theirs);
        assertThat(pieces).noneMatch(Piece.Conflict.class::isInstance);
        return Merge.decided(pieces, List.of());
    }

    @Test
    void changes_in_different_paragraphs_are_both_kept() {
        assertThat(joined("One!\n\nTwo.\n\nThree.\n\nFour.\n", "One.\n\nTwo.\n\nThree.\n\nFour!\n"))
                .isEqualTo("One!\n\nTwo.\n\nThree.\n\nFour!\n");
    }

    @Test
    void what_one_added_and_the_other_removed_is_done() {
        assertThat(joined("One.\n\nNew.\n\nTwo.\n\nThree.\n\nFour.\n", "One.\n\nTwo.\n\nFour.\n"))
                .isEqualTo("One.\n\nNew.\n\nTwo.\n\nFour.\n");
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
        var both = "One.\n\nZwei.\n\nThree.\n\nFour.\n";
        assertThat(joined(both, both)).isEqualTo(both);
    }

    @Test
    void the_same_paragraph_changed_by_both_is_a_conflict_that_a_person_decides() {
        var pieces =
                Merge.of(BASE, "One.\n\nTwo, mine.\n\nThree.\n\nFour.\n", "One.\n\nTwo, theirs.\n\nThree.\n\nFour.\n");

        assertThat(pieces).filteredOn(Piece.Conflict.class::isInstance).hasSize(1);
        assertThat(Merge.decided(pieces, List.of(Choice.MINE))).isEqualTo("One.\n\nTwo, mine.\n\nThree.\n\nFour.\n");
        assertThat(Merge.decided(pieces, List.of(Choice.THEIRS)))
                .isEqualTo("One.\n\nTwo, theirs.\n\nThree.\n\nFour.\n");
        assertThat(Merge.decided(pieces, List.of(Choice.BOTH)))
                .isEqualTo("One.\n\nTwo, mine.\n\nTwo, theirs.\n\nThree.\n\nFour.\n");
    }

    @Test
    void two_texts_written_into_nothing_are_a_conflict() {
        var pieces = Merge.of("", "Mine.", "Theirs.");
        assertThat(Merge.decided(pieces, List.of(Choice.BOTH))).isEqualTo("Mine.\n\nTheirs.");
    }

    @Test
    void japanese_paragraphs_are_joined_like_any_other() {
        assertThat(Merge.decided(Merge.of("一。\n\n二。\n\n三。", "一！\n\n二。\n\n三。", "一。\n\n二。\n\n三！"), List.of()))
                .isEqualTo("一！\n\n二。\n\n三！");
    }

    @Test
    void no_word_of_either_is_ever_lost() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var base = paragraphs(random, "b", random.nextInt(7));
            var mine = edited(base, random, "m" + seed);
            var theirs = edited(base, random, "t" + seed);
            var text = Merge.decided(
                    Merge.of(String.join("\n\n", base), String.join("\n\n", mine), String.join("\n\n", theirs)),
                    List.of());
            for (var word : mine) {
                if (!base.contains(word)) {
                    assertThat(text).as("seed %d", seed).contains(word);
                }
            }
            for (var word : theirs) {
                if (!base.contains(word)) {
                    assertThat(text).as("seed %d", seed).contains(word);
                }
            }
            for (var word : base) {
                if (mine.contains(word) && theirs.contains(word)) {
                    assertThat(text).as("seed %d", seed).contains(word);
                }
            }
        }
    }

    private static List<String> paragraphs(Random random, String name, int number) {
        var paragraphs = new ArrayList<String>();
        for (var n = 0; n < number; n++) {
            paragraphs.add("[" + name + n + "]");
        }
        return paragraphs;
    }

    private static List<String> edited(List<String> base, Random random, String name) {
        var edited = new ArrayList<>(base);
        for (var n = 0; n < 1 + random.nextInt(3); n++) {
            var fresh = "[" + name + "-" + n + "]";
            var place = edited.isEmpty() ? 0 : random.nextInt(edited.size());
            switch (edited.isEmpty() ? 0 : random.nextInt(3)) {
                case 0 -> edited.add(place, fresh);
                case 1 -> edited.set(place, fresh);
                default -> edited.remove(place);
            }
        }
        return edited;
    }
}
