package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.markup.Weaving.Order;
import almanac.markup.Weaving.Strand;
import almanac.markup.Weaving.Woven;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WeavingTests {
    private static final Markup MARKUP = Markup.knowing(Set.of("prediction"));

    /// One of everything that is cut into blocks.
    private static final String EVERYTHING = """
        Opening words
        over two lines.[^1]

        ## Edge devices

        - first
        - second
          - inner one
          - inner two

          a paragraph in an item
        - [ ] a task

        1. numbered
        2. also

        Between.

        * another list
        * goes on

        | model | year |
        |-------|-----:|
        | small | soon |
        | large |      |

        > Quoted words
        > on two lines
        >
        > and another paragraph
        > - with an item

        > [!NOTE]
        > Mind this.

        ```python
        print("not translated")
        ```

        ![A curve](media:curve "What it shows")

        ::prediction{ref="edge"}

        ::video{url="https://video.example/1" title="A film"}

        :::details[More of it]
        Inside the box.

        Also inside.
        :::

        Setext
        ======

        Last words with [a link](https://example.org).

        [^1]: A note at the foot
            over two lines.
        """;

    private static Optional<Woven> woven(String text, String source, Order order) {
        return Weaving.of(MARKUP, MARKUP.read(text), MARKUP.read(source), order);
    }

    private static List<Cut> cuts(String markdown) {
        return MARKUP.read(markdown).cuts();
    }

    private static List<String> texts(String markdown) {
        return cuts(markdown).stream()
                .filter(cut -> cut.kind() != BlockKind.EMBED)
                .map(Cut::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String translated(Cut cut) {
        return switch (cut.kind()) {
            case CODE, EMBED, FIGURE, RULE -> cut.text();
            default -> "Ü " + cut.text();
        };
    }

    /// A translation is written block by block, in any order: each time all that was there stays, and in the end it is
    /// cut as the source is.
    @RepeatedTest(60)
    void a_text_written_block_by_block_in_any_order_ends_as_its_source_is_built(RepetitionInfo seed) {
        var source = cuts(EVERYTHING);
        var order = new ArrayList<>(IntStream.range(0, source.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed.getCurrentRepetition()));
        var text = "";
        var pairs = new HashMap<Integer, List<Integer>>();
        for (int at : order) {
            if (pairs.containsKey(at)) {
                continue;
            }
            var before = texts(text);
            var result = woven(text, EVERYTHING, new Order(pairs, Map.of(), Map.of(at, translated(source.get(at)))));
            assertThat(result).as(text + "\n<- " + source.get(at)).isPresent();
            text = result.get().markdown();
            assertThat(texts(text)).containsAll(before);
            pairs = moved(pairs, result.get().strands());
        }
        assertThat(texts(text))
                .containsExactlyElementsOf(source.stream()
                        .filter(cut -> cut.kind() != BlockKind.EMBED)
                        .map(WeavingTests::translated)
                        .toList());
        assertThat(cuts(text).stream().map(Cut::kind))
                .containsExactlyElementsOf(source.stream().map(Cut::kind).toList());
    }

    private static HashMap<Integer, List<Integer>> moved(Map<Integer, List<Integer>> pairs, List<Strand> strands) {
        var moved = new HashMap<Integer, List<Integer>>();
        for (int piece = 0; piece < strands.size(); piece++) {
            int place = piece;
            switch (strands.get(piece)) {
                case Strand.Added(var at) ->
                    moved.computeIfAbsent(at, _ -> new ArrayList<>()).add(place);
                case Strand.Kept(var at) -> moved(pairs, at, place, moved);
                case Strand.Reworded(var at) -> moved(pairs, at, place, moved);
                case Strand.Empty() -> {}
            }
        }
        return moved;
    }

    private static void moved(
            Map<Integer, List<Integer>> pairs, int before, int now, Map<Integer, List<Integer>> moved) {
        pairs.forEach((from, targets) -> {
            if (targets.contains(before)) {
                moved.computeIfAbsent(from, _ -> new ArrayList<>()).add(now);
            }
        });
    }

    @RepeatedTest(40)
    void all_at_once_or_half_of_it_gives_the_same_blocks_in_the_order_of_the_source(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var source = cuts(EVERYTHING);
        var added = new HashMap<Integer, String>();
        for (int at = 0; at < source.size(); at++) {
            if (random.nextInt(3) > 0 && source.get(at).kind() != BlockKind.EMBED) {
                added.put(at, translated(source.get(at)));
            }
        }
        var result = woven("", EVERYTHING, new Order(Map.of(), Map.of(), added));
        assertThat(result).isPresent();
        assertThat(texts(result.get().markdown()))
                .containsSubsequence(
                        added.keySet().stream().sorted().map(added::get).toList());
    }

    @RepeatedTest(40)
    void one_block_is_worded_anew_and_the_rest_stays_to_the_letter(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var before = cuts(EVERYTHING);
        int at = random.nextInt(before.size());
        var kind = before.get(at).kind();
        if (kind == BlockKind.EMBED || kind == BlockKind.RULE || kind == BlockKind.FIGURE) {
            return;
        }
        var result = woven(EVERYTHING, "", new Order(Map.of(), Map.of(at, "Other *words* | here"), Map.of()));
        assertThat(result).as(before.get(at).toString()).isPresent();
        var after = result.get().manuscript().cuts();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(at).kind()).isEqualTo(kind);
        assertThat(result.get().strands().get(at)).isEqualTo(new Strand.Reworded(at));
        assertThat(lines(EVERYTHING).stream()
                        .filter(line -> !lines(result.get().markdown()).contains(line)))
                .hasSizeLessThanOrEqualTo(2);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Test
    void nothing_to_write_leaves_every_letter_as_it_is() {
        assertThat(woven(EVERYTHING, "", new Order(Map.of(), Map.of(), Map.of())))
                .get()
                .extracting(Woven::markdown)
                .isEqualTo(EVERYTHING);
    }

    @Test
    void words_with_a_blank_line_are_two_blocks_of_one_origin() {
        var result = woven(
                "- eins\n- drei\n",
                "- one\n- two",
                new Order(Map.of(0, List.of(0)), Map.of(0, "eins\n\nund mehr"), Map.of()));
        assertThat(result).isPresent();
        assertThat(result.get().markdown()).isEqualTo("- eins\n  \n  und mehr\n- drei\n");
        assertThat(result.get().strands())
                .containsExactly(new Strand.Reworded(0), new Strand.Reworded(0), new Strand.Kept(1));
    }

    @Test
    void words_that_would_swallow_what_follows_are_refused() {
        assertThat(woven("eins\n\nzwei\n", "one\n\ntwo", new Order(Map.of(), Map.of(0, "```\nopen"), Map.of())))
                .isEmpty();
        assertThat(woven("eins\n\nzwei\n", "one\n\ntwo", new Order(Map.of(), Map.of(0, "<!-- open"), Map.of())))
                .isEmpty();
    }

    @Test
    void a_block_without_words_goes_with_the_item_that_held_it() {
        var result = woven("- eins\n- zwei\n- drei\n", "", new Order(Map.of(), Map.of(1, ""), Map.of()));
        assertThat(result).get().extracting(Woven::markdown).isEqualTo("- eins\n- drei\n");
    }

    @Test
    void what_a_translator_added_stays_beside_what_is_written_for_the_source() {
        var result = woven(
                "- eins\n- Anmerkung\n", "- one\n- two", new Order(Map.of(0, List.of(0)), Map.of(), Map.of(1, "zwei")));
        assertThat(result).isPresent();
        assertThat(result.get().manuscript().cuts().stream().map(Cut::text))
                .containsExactly("eins", "Anmerkung", "zwei");
    }
}
