package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Code with classes for its words.
class CodeTests {
    private static final Markup MARKUP = Markup.knowing(Set.of());

    private static String html(String markdown) {
        var manuscript = MARKUP.read(markdown);
        var ids = IntStream.range(0, manuscript.cuts().size())
                .mapToObj(number -> new BlockId("b" + number))
                .toList();
        return manuscript.parts(ids, new Setting(Language.of("en"), _ -> Optional.empty())).stream()
                .map(part -> ((Part.Html) part).html())
                .collect(Collectors.joining("\n"));
    }

    private static String fenced(String info, String code) {
        return html("```" + info + "\n" + code + "\n```");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bash | if true; then echo "x"; fi | k | if
        c | int main(void) { return 0; } | k | return
        cpp | class A { public: int x; }; | k | class
        csharp | public class A { } | k | public
        css | a { color: red; } | a | color
        diff | -old | del | -old
        go | func main() { } | k | func
        graphql | query { a } | k | query
        ini | key = 1 | a | key
        java | public final class A {} | k | final
        javascript | const x = 1; | k | const
        js | const x = 1; | k | const
        json | {"a": true} | n | true
        kotlin | fun main() {} | k | fun
        less | @x: 1px; | a | @x:
        lua | local x = nil | k | local
        makefile | all: x | f | all: x
        markdown | # Title | f | # Title
        objectivec | @interface A | k | @interface
        perl | my $x = 1; | k | my
        php | <?php echo 1; | m | <?php
        python | def f(x): return None | k | def
        py | def f(x): return None | k | return
        r | function(x) TRUE | k | function
        ruby | def f; end | k | def
        rust | fn main() {} | k | fn
        scss | $x: 1px; | a | $x
        sql | select 1 from t | k | from
        swift | let x = 1 | k | let
        typescript | interface A { } | k | interface
        vbnet | Dim x As Integer | k | Dim
        wasm | (module) | k | module
        xml | <a b="c"/> | s | "c"
        html | <!-- note --> | c | <!-- note -->
        yaml | key: 1 | a | key:
        console | $ ls -l | p | $
        shell | $ ls -l | p | $
        """)
    void words_have_classes_in_more_than_thirty_languages(String language, String code, String kind, String word) {
        var words = Jsoup.parse(fenced(language, code)).select(".k-" + kind).eachText();
        assertThat(words).as(language).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nosuchlanguage",
                "mermaid",
                "\"><script>",
                "__proto__",
                "constructor",
                "toString",
                "python\"onload"
            })
    void an_unknown_language_is_code_as_it_was_written(String language) {
        var code = Jsoup.parse(fenced(language, "a <b> & $x$")).select("pre code");
        assertThat(code.text()).isEqualTo("a <b> & $x$");
        assertThat(code.select("*")).hasSize(1);
    }

    @Test
    void what_is_read_back_is_what_was_written() {
        var written = "def f(x):\n"
                + "    \"\"\"A <b>bold</b> & 'quoted'\n"
                + "    text over lines.\"\"\"\n\n"
                + "    return x  # &amp; 日本語\n";
        for (var info : new String[] {"python", "python numbers", "python {2-3}", "", "nosuch numbers", "java"}) {
            var code = Jsoup.parse(html("```" + info + "\n" + written + "```")).selectFirst("pre code");
            assertThat(code.wholeText()).as(info).isEqualTo(written);
        }
    }

    @Test
    void no_word_reaches_over_the_end_of_a_line_where_lines_are_told_apart() {
        var page = Jsoup.parse(fenced("java numbers {2}", "/* one\n two */\nint x;"));
        assertThat(page.select(".line")).hasSize(3);
        assertThat(page.select(".line .k-c").eachText()).containsExactly("/* one", "two */");
        assertThat(page.select(".line.marked").eachText()).containsExactly("two */");
        assertThat(page.select(".line").eachAttr("data-line")).containsExactly("1", "2", "3");
    }

    @Test
    void numbers_begin_where_they_are_told_to_and_any_lines_can_be_marked() {
        var page = Jsoup.parse(fenced("python numbers=40 {1,3-4,9}", "a\nb\nc\nd"));
        assertThat(page.select(".line").eachAttr("data-line")).containsExactly("40", "41", "42", "43");
        assertThat(page.select(".marked").eachText()).containsExactly("a", "c", "d");
    }

    @Test
    void markup_in_code_stays_code() {
        for (var language : new String[] {"html", "xml", "php", "markdown", "javascript", "yaml"}) {
            var page =
                    Jsoup.parse(fenced(language, "</code></pre><script>alert(1)</script><img src=x onerror=alert(2)>"));
            assertThat(page.select("script, img")).as(language).isEmpty();
            assertThat(page.select("pre")).as(language).hasSize(1);
        }
    }

    @Test
    void long_code_is_shown_as_it_was_written_and_soon() {
        fenced("python", "x");
        var before = System.nanoTime();
        assertThat(fenced("python", "x = 1\n".repeat(20_000))).doesNotContain("k-n");
        assertThat(fenced("javascript", "((((".repeat(10_000))).contains("((((");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
}
