package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `$…$` and `$$…$$` from the text to the page.
class FormulaTests {
    private static final Markup MARKUP = Markup.knowing(Set.of());

    static List<String> formulas() throws IOException {
        try (var file = FormulaTests.class.getResourceAsStream("/markup/formulas.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String html(String markdown) {
        var manuscript = MARKUP.read(markdown);
        var ids = new ArrayList<BlockId>();
        for (int number = 0; number < manuscript.cuts().size(); number++) {
            ids.add(new BlockId("b" + number));
        }
        return manuscript.parts(ids, new Setting(Language.of("en"), _ -> Optional.empty())).stream()
                .map(part -> ((Part.Html) part).html())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> codes(String markdown) {
        return MARKUP.read(markdown).oddities().stream().map(Oddity::code).toList();
    }

    @Test
    void formulas_of_papers_are_set_without_style_script_or_address() throws IOException {
        assertThat(formulas()).hasSizeGreaterThan(200);
        for (var tex : formulas()) {
            var inline = "so $" + tex + "$ holds";
            var alone = "$$\n" + tex + "\n$$";
            // A number belongs to a line of its own.
            for (var markdown : tex.startsWith("\\tag") ? List.of(alone) : List.of(inline, alone)) {
                assertThat(html(markdown))
                        .as(markdown)
                        .contains("<math")
                        .contains("<annotation encoding=\"application/x-tex\">")
                        .doesNotContain(" style=", "href", "<script", "formula-source", "data-set");
                assertThat(codes(markdown)).as(markdown).doesNotContain(Oddity.FORMULA_BROKEN);
            }
        }
    }

    @Test
    void all_formulas_stand_in_one_text() throws IOException {
        var text = new StringBuilder();
        for (var tex : formulas()) {
            text.append("\nSo $")
                    .append(tex.startsWith("\\tag") ? "x" : tex)
                    .append("$ and\n$$\n")
                    .append(tex)
                    .append("\n$$\n");
        }
        assertThat(html(text.toString()).split("<math")).hasSize(2 * formulas().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $10",
                "from $5 to $10 and $20",
                "$ x$",
                "$x $",
                "$x$2",
                "a $ b",
                "\\$x\\$",
                "`$x$`",
                "costs 5$ or 6$",
                "$$",
                "$$ $$",
                "    $x$",
                "```\n$x$\n```"
            })
    void what_pandoc_takes_for_text_is_text(String markdown) {
        assertThat(html(markdown)).doesNotContain("<math");
        assertThat(codes(markdown)).doesNotContain(Oddity.FORMULA_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x$",
                "so $x$, and",
                "$a$ and $b$",
                "**$x$**",
                "[$x$](https://example.org)",
                "| $x$ | b |\n|---|---|\n| 1 | 2 |",
                "- $x$",
                "$\\$5$",
                "an aside $$x$$ in a line",
                "$$x$$",
                "$$\nx\n= 3\n- b\n$$",
                "> $$\n> x\n> $$",
                "text\n$$\nx\n$$\nmore",
                "$f(x)$は関数",
                "دالة $f(x)$ هنا"
            })
    void what_pandoc_takes_for_a_formula_is_one(String markdown) {
        assertThat(html(markdown)).contains("<math");
    }

    @Test
    void a_formula_with_lines_of_its_own_is_one_block_that_nobody_translates() {
        var cuts = MARKUP.read("Words.\n\n$$\nx\n= 3\n$$\n\nMore.").cuts();
        assertThat(cuts)
                .extracting(Cut::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.PARAGRAPH);
        assertThat(cuts.get(1).text()).isEqualTo("$$\nx\n= 3\n$$");
    }

    @Test
    void a_formula_that_fails_shows_its_source_and_is_reported_with_its_block() {
        var markdown = "Fine.\n\nThat $\\nosuchthing{x}$ fails, <b>$\\frac{a}$</b> too.";
        assertThat(html(markdown))
                .contains(">$\\nosuchthing{x}$</code>")
                .contains("class=\"formula-source\"")
                .doesNotContain("<math");
        assertThat(MARKUP.read(markdown).oddities())
                .contains(new Oddity(Oddity.FORMULA_BROKEN, 1, Map.of("formula", "$\\nosuchthing{x}$")));
    }

    @Test
    void a_formula_that_nothing_closes_is_text_and_is_reported() {
        var markdown = "$$\nx = 3\n\nMore.";
        assertThat(html(markdown)).contains("<p id=\"b-b0\">$$\nx &#61; 3</p>").contains("More.");
        assertThat(codes(markdown)).containsExactly(Oddity.FORMULA_UNCLOSED);
    }

    @Test
    void a_formula_is_read_as_its_source_where_there_is_no_markup() {
        assertThat(MARKUP.read("So $x^2$ holds.\n\n$$\ny\n$$").plainText()).isEqualTo("So x^2 holds.\n\ny");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\a{\\a\\a}\\a",
                "\\def\\a#1{\\a{#1#1}}\\a{x}",
                "\\newcommand{\\x}{\\x\\x}\\x",
                "\\href{javascript:alert(1)}{x}",
                "\\url{javascript:alert(1)}",
                "\\includegraphics{x.png}",
                "\\class{evil}{x}",
                "\\id{evil}{x}",
                "\\style{color:red}{x}",
                "\\data{a=b}{x}",
                "\\text{</math><script>alert(1)</script>}",
                "</annotation></semantics></math><script>alert(1)</script>",
                "\\rule{1000em}{1000em}",
                "\\hspace{99999em}",
                "\\colorbox{red}{\\text{<img src=x onerror=alert(1)>}}",
                "\\unicode{x3c}script\\unicode{x3e}",
                "\\htmlClass{a}{x}",
                "\\require{enclose}"
            })
    void a_hostile_formula_is_shown_as_source_or_set_harmlessly(String tex) {
        html("$x$");
        var before = System.nanoTime();
        var html = html("so $" + tex + "$ there");
        var took = Duration.ofNanos(System.nanoTime() - before);
        assertThat(html)
                .doesNotContain(
                        "<script", "<img", "href=", " style=", "class=\"evil", "id=\"evil", "onerror=alert(1)>");
        assertThat(took).as(tex).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void formulas_of_any_size_are_answered_soon() {
        html("$x$");
        for (var tex : List.of(
                "x".repeat(100_000),
                "x+".repeat(2_400) + "x",
                "\\frac{a}{".repeat(400) + "b" + "}".repeat(400),
                "{".repeat(2_000) + "x" + "}".repeat(2_000),
                "\\left(".repeat(700) + "x" + "\\right)".repeat(700),
                "x^{".repeat(1_000) + "x" + "}".repeat(1_000))) {
            var before = System.nanoTime();
            assertThat(html("so $" + tex + "$ there")).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as(tex.substring(0, 30))
                    .isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void one_formula_knows_nothing_of_the_macros_of_another() {
        assertThat(html("$\\gdef\\mine{x}\\mine$ and $\\mine$")).contains("formula-source");
    }

    @Test
    void a_text_of_dollars_is_read_in_one_go() {
        var before = System.nanoTime();
        html("$ a$b ".repeat(50_000));
        html("$a ".repeat(100_000));
        html("$$a ".repeat(100_001));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }
}
