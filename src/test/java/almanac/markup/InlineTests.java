package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.markup.Inline.Fault;
import almanac.markup.Inline.Mark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Plain words.                            | Plain words.
        A *fine* day                            | A <1>fine</1> day
        **Bold *and* more**                     | <1>Bold <2>and</2> more</1>
        See [the paper](https://a.example "T")  | See <1>the paper</1>
        Run `tide()` now                        | Run <1/> now
        :notranslate[Coral **x**] is a board    | <1/> is a board
        ~~gone~~ and <https://a.example/b>      | <1>gone</1> and <2/>
        So $x_i * y$ or $$z$$ falls             | So <1/> or <2/> falls
        A claim.[^1] Another.[^two]             | A claim.<1/> Another.<2/>
        ![alt](media:cat) in a line             | <1/> in a line
        One of [`code`](x) in a link            | One of <1><2/></1> in a link
        a <br> b                                | a <1/> b
        I mean <1> literally                    | I mean \\<1> literally
        5 \\* 3                                 | 5 \\* 3
        :other[thing] stays                     | :other[thing] stays
        """)
    void marks_are_numbered_in_the_order_in_which_they_open(String markdown, String coded) {
        assertThat(Inline.of(markdown).coded()).isEqualTo(coded.replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A *fine* day",
                "**Bold *and* more** with `code` and [a *link*](https://a.example \"t\") and :notranslate[Coral]",
                "two\nlines *over\nthe* break  \nhard",
                "the loss $L(\\theta)$ of $5 and *more* $$x$$",
                "[^1] at the start, <https://a.example> and www.example.org at the end",
                "日本語の**強調**と[リンク](https://a.example)、`コード`。",
                "** not bold ** and 2 < 3 and <1> and </2> and <3/>",
                "[ref][label] and ![p](media:x) ~~s~~",
                "a\n\nb *c*"
            })
    void words_that_come_back_unchanged_are_the_same_markdown(String markdown) {
        var inline = Inline.of(markdown);
        var decoded = inline.decode(inline.coded());
        assertThat(decoded.faults()).isEmpty();
        assertThat(decoded.markdown().replace("\\<", "<")).isEqualTo(markdown);
    }

    @Test
    void every_block_of_real_texts_comes_back_unchanged() throws Exception {
        var texts = new ArrayList<String>();
        texts.add(SharedData.text("markdown/gfm-spec.txt"));
        try (var files = Files.walk(Path.of("src/main/resources/sample"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        var markup = Markup.knowing(Set.of("prediction", "model"));
        assertThat(texts).hasSizeGreaterThan(20);
        for (var text : texts) {
            for (var cut : markup.read(text).cuts()) {
                if (cut.kind().translatable() && cut.kind() != BlockKind.HTML) {
                    var inline = Inline.of(cut.text());
                    var decoded = inline.decode(inline.coded());
                    assertThat(decoded.faults()).as(cut.text()).isEmpty();
                    assertThat(decoded.markdown().replace("\\<", "<"))
                            .isEqualTo(cut.text().replace("\\<", "<"));
                }
            }
        }
    }

    @Test
    void marks_may_move_and_nest_otherwise() {
        var source = Inline.of("The [paper](https://a.example) by **Ines** uses `x`.");
        assertThat(source.decode("<2>イネス</2>の<1>論文</1>は<3/>を使う。"))
                .isEqualTo(new Inline.Decoded("**イネス**の[論文](https://a.example)は`x`を使う。", List.of()));
    }

    @Test
    void what_is_broken_is_told_and_left_out() {
        var source = Inline.of("The [paper](https://a.example) uses `x`.");
        assertThat(source.decode("論文は<7/>を使う。").faults())
                .containsExactlyInAnyOrder(
                        new Fault(Fault.Kind.UNKNOWN, 7), new Fault(Fault.Kind.LOST, 1), new Fault(Fault.Kind.LOST, 2));
        var open = source.decode("<1>論文は<2/>を使う。");
        assertThat(open.markdown()).isEqualTo("論文は`x`を使う。");
        assertThat(open.faults())
                .containsExactlyInAnyOrder(new Fault(Fault.Kind.UNBALANCED, 1), new Fault(Fault.Kind.LOST, 1));
        assertThat(source.decode("<2/><2/><1>論文</1>").faults()).containsExactly(new Fault(Fault.Kind.REPEATED, 2));
    }

    @Test
    void a_translation_is_numbered_like_its_source_and_keeps_marks_of_its_own() {
        var source = Inline.of("The [paper](https://a.example) by **Ines** uses `x`.");
        var target = Inline.of("**イネス**の[論文](https://a.example)は`x`を*使う*。").like(source);
        assertThat(target.coded()).isEqualTo("<2>イネス</2>の<1>論文</1>は<3/>を<4>使う</4>。");
        assertThat(target.marks()).containsEntry(4, new Mark("*", "*"));
        assertThat(source.and(target).decode(target.coded()).markdown())
                .isEqualTo("**イネス**の[論文](https://a.example)は`x`を*使う*。");
    }
}
