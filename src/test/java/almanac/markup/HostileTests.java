package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that are made to be slow or to grow: each is read, checked, shown and measured in under a second of this
/// thread's own time, and what is shown of it is no more than so many times as long.
class HostileTests {
    private static final int LENGTH = 100_000;
    private static final int GROWTH = 30;
    private static final int FLAT = 500_000;
    private static final Markup MARKUP = Markup.knowing(Set.of("prediction"));
    private static final Language EN = Language.of("en");
    private static final Setting SETTING = new Setting(EN, _ -> Optional.empty());

    /// A text of about that length.
    private record Hostile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String again(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    private static String nested(String open, String inside, String close) {
        int times = LENGTH / (open.length() + close.length());
        return open.repeat(times) + inside + close.repeat(times);
    }

    private static String numbered(IntFunction<String> piece) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }

    /// Lines whose indentation grows.
    private static String deeper(String mark, String step, int deepest) {
        return IntStream.range(0, deepest)
                .mapToObj(i -> step.repeat(i) + mark + "\n")
                .collect(Collectors.joining());
    }

    private static String table(int columns, int rows, String row) {
        return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + (row + "\n").repeat(rows);
    }

    static Stream<Hostile> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        emphasis(texts);
        links(texts);
        blocks(texts);
        tables(texts);
        codeAndEntities(texts);
        rawHtml(texts);
        ours(texts);
        return texts.entrySet().stream().map(text -> new Hostile(text.getKey(), text.getValue()));
    }

    private static void emphasis(Map<String, String> texts) {
        texts.put("nested strong emphasis", nested("*a **a ", "b", " a** a*"));
        texts.put("emphasis that only closes", again("a_ "));
        texts.put("emphasis that only opens", again("_a "));
        texts.put("mismatched emphasis", again("*a_ "));
        texts.put("emphasis by multiples of three", "a**b" + again("c* "));
        texts.put("stars alone", again("*"));
        texts.put("strong without space", again("a**b"));
        texts.put("struck through, only opened", again("~~a "));
        texts.put("struck through, nested", nested("~~a ", "b", " a~~"));
        texts.put("tildes alone", again("~"));
        texts.put("emphasis before brackets", again("*[ "));
        texts.put("emphasis around links", again("**x [a*b**c*](d)"));
    }

    private static void links(Map<String, String> texts) {
        texts.put("brackets that only open", again("[a"));
        texts.put("brackets that only close", again("a]"));
        texts.put("brackets alone", again("["));
        texts.put("brackets nested", nested("[", "a", "]"));
        texts.put("links nested", nested("[", "a", "](b)"));
        texts.put("pictures nested", nested("![", "a", "](b)"));
        texts.put("pictures of empty links", again("![[]()"));
        texts.put("links within open brackets", again("[[]()"));
        texts.put(
                "an address without end, many uses",
                "[a]: " + "x".repeat(LENGTH / 2) + "\n\n" + "[a] ".repeat(LENGTH / 8));
        texts.put(
                "an address of blanks, many uses",
                "[a]: <" + " ".repeat(LENGTH / 2) + ">\n\n" + "[a] ".repeat(LENGTH / 8));
        texts.put(
                "an anchor without end, many uses",
                "[a]: #" + "x".repeat(LENGTH / 2) + "\n\n" + "[a] ".repeat(LENGTH / 8));
        texts.put(
                "a refused address, many uses",
                "[a]: x:" + "x".repeat(LENGTH / 2) + "\n\n" + "[a] ".repeat(LENGTH / 8));
        texts.put(
                "a picture's address, many uses",
                "[a]: /" + "x".repeat(LENGTH / 2) + "\n\n" + "![b][a] ".repeat(LENGTH / 16));
        texts.put(
                "a picture elsewhere, many uses",
                "[a]: https://" + "x".repeat(LENGTH / 2) + "\n\n" + "![b][a] ".repeat(LENGTH / 16));
        texts.put(
                "a caption, many uses",
                "[a]: /b '" + "x".repeat(LENGTH / 2) + "'\n\n" + "![b][a]\n\n".repeat(LENGTH / 18));
        texts.put(
                "media of no name, many uses",
                "[a]: media:" + "x".repeat(LENGTH / 2) + "\n\n" + "![b][a] ".repeat(LENGTH / 16));
        texts.put("brackets and parentheses", again("[ (]("));
        texts.put("destinations never closed", again("[a](b"));
        texts.put("destinations in angles never closed", again("[a](<b"));
        texts.put("titles never closed", again("[a](b \"c"));
        texts.put("parentheses in destinations", "[a](" + nested("(", "b", ")") + ")");
        texts.put("links and emphasis", again("[a_"));
        texts.put("definitions", numbered(i -> "[" + i + "]: /" + i + "\n"));
        texts.put("definitions never ended", again("[a]: "));
        texts.put("one definition, many uses", "[a]: /" + "x".repeat(LENGTH / 2) + "\n\n" + "[a] ".repeat(LENGTH / 8));
        texts.put("one title, many uses", "[a]: / '" + "x".repeat(LENGTH / 2) + "'\n\n" + "[a] ".repeat(LENGTH / 8));
        texts.put("labels that are nearly the same", numbered(i -> "[" + "a".repeat(90) + i + "]"));
        texts.put("bare addresses", again("http://a.b "));
        texts.put("bare addresses without end", again("http://"));
        texts.put("bare addresses with parentheses", "http://a.b/" + again(")") + "x");
        texts.put("www alone", again("www."));
        texts.put("mail addresses without end", again("a@"));
        texts.put("mail addresses of dots", again("a.") + "@" + "b.".repeat(500));
        texts.put("angles that only open", again("<a:"));
    }

    private static void blocks(Map<String, String> texts) {
        texts.put("quotations nested", again("> ") + "a");
        texts.put("quotations nested on every line", ("> ".repeat(99) + "a\n").repeat(LENGTH / 200));
        texts.put("lists nested", deeper("* a", "  ", 400));
        texts.put("lists nested on one line", again("- "));
        texts.put("numbers nested on one line", again("1. "));
        texts.put("lists and blank lines", deeper("- a", "  ", 99) + again("\n"));
        texts.put("lists and quotations", again("> - "));
        texts.put("lists of one kind after another", again("- a\n\n* a\n\n"));
        texts.put("items", again("- a\n"));
        texts.put("headings of the same words", again("# a\n"));
        texts.put("headings whose number is taken", numbered(i -> "# a\n# a-" + i + "\n"));
        texts.put("headings by underline", again("a\n=\n"));
        texts.put("rules", again("***\n"));
        texts.put("rules that are none", again("- - -x\n"));
        texts.put("tabs", again("\t>\t-\t"));
        texts.put("one paragraph of many lines", again("a\n"));
        texts.put("blank lines", again("\n"));
        texts.put("carriage returns", again("a\r"));
        texts.put("hard breaks", again("a\\\n"));
        texts.put("colons", again("a:\n\n"));
    }

    private static void tables(Map<String, String> texts) {
        texts.put("a table filled up to its head", table(2_000, 2_000, "|a"));
        texts.put("a table of many rows", table(2, LENGTH / 5, "|a|b"));
        texts.put("many small tables", (table(40, 40, "||") + "\n").repeat(LENGTH / 300));
        texts.put(
                "tables in quotations, filled by lazy lines",
                "> " + table(300, 1, "> |a").replace("\n|-", "\n> |-") + again("x\n"));
        texts.put("heads of tables", again("|a|b\n|-|-\n\n"));
        texts.put("rules of tables", "a\n" + again("|-"));
        texts.put("pipes alone", again("|"));
        texts.put("pipes escaped", again("\\|"));
        texts.put("aligned cells", table(100, 490, "|:|"));
        texts.put("cells full of emphasis", table(3, LENGTH / 12, "|*a|_b|[c"));
    }

    private static void codeAndEntities(Map<String, String> texts) {
        texts.put("backticks alone", again("`"));
        texts.put("backticks in runs of growing length", numbered(i -> "e" + "`".repeat(i % 700 + 1)));
        texts.put("fences never closed", again("```\n> "));
        texts.put("fences with long names", again("~~~" + "x".repeat(900) + "\n~~~\n"));
        texts.put("code by indentation", again("    a\n\n"));
        texts.put("backslashes", again("\\"));
        texts.put("entities", again("&amp;"));
        texts.put("entities without end", again("&a"));
        texts.put("numbered entities", again("&#x1F600;"));
        texts.put("NUL", again("abc\0de\0"));
        texts.put("marks on one letter", "a" + again("\u0301"));
        texts.put("one word", "a".repeat(1_000_000));
        texts.put("one word of Han", "漢".repeat(300_000));
        texts.put("faces joined", again("👩‍👩‍👧"));
        texts.put("directions turned", again("\u202Ea\u202C"));
    }

    private static void rawHtml(Map<String, String> texts) {
        texts.put("bold that only opens", again("<b>"));
        texts.put("bold nested", nested("<b>", "a", "</b>"));
        texts.put("tags that only close", again("</b>"));
        texts.put("blocks of HTML that only open", again("<div>\n"));
        texts.put("blocks of HTML apart", again("<div>\n\n"));
        texts.put("boxes of HTML nested", nested("<details>", "a", "</details>"));
        texts.put("tables of HTML nested", again("<table><tr><td>"));
        texts.put("lists of HTML nested", again("<ul><li>"));
        texts.put("ruby", again("<ruby>漢<rt>かん"));
        texts.put("paragraphs of HTML", again("<p>a"));
        texts.put("a tag of many attributes", "<p" + again(" a") + ">");
        texts.put("tags of some attributes", again("<p" + " a=b".repeat(400) + ">"));
        texts.put("a tag never ended", "<a href='" + again("x"));
        texts.put("comments never ended", again("<!-- a"));
        texts.put("comments within a line never ended", again("x <!-- "));
        texts.put("comments", again("<!-- -->"));
        texts.put("declarations never ended", again("<!A "));
        texts.put("character data never ended", again("<![CDATA["));
        texts.put("character data within a line", again("x <![CDATA[ ]]"));
        texts.put("instructions never ended", again("<?"));
        texts.put("instructions within a line", again("x <?a "));
        texts.put("angles alone", again("<"));
        texts.put("scripts never ended", again("<script>"));
        texts.put("foreign elements nested", again("<svg><math>"));
        texts.put("identities", again("<p id=b-x0 class=c>"));
    }

    private static void ours(Map<String, String> texts) {
        texts.put("notes", numbered(i -> "[^" + i + "]\n\n[^" + i + "]: a\n\n"));
        texts.put("one note called often", "[^a]: b\n\n" + again("[^a] "));
        texts.put("notes that call each other", numbered(i -> "[^" + i + "]: [^" + (i + 1) + "] [^0]\n\n") + "[^0]");
        texts.put("notes without text", again("[^a]:\n"));
        texts.put("notes that are missing", again("[^a] "));
        texts.put("notes that only open", again("[^"));
        texts.put("notes nested in notes", deeper("[^a]: b", "    ", 200) + "\n[^a]");
        texts.put("alerts nested", again("> [!NOTE]\n"));
        texts.put("alerts nested on one line", again("> ") + "[!NOTE]\n" + again("> ") + "a");
        texts.put("boxes that only open", again(":::details[a]\n"));
        texts.put("boxes with growing fences", numbered(i -> ":".repeat(3 + i % 300) + "details[a]\n"));
        texts.put("boxes that only close", again(":::\n"));
        texts.put("boxes without label", again(":::details\n:::\n"));
        texts.put("directives that are unknown", again("::a{b=c}\n\n"));
        texts.put("directives of many attributes", "::a{" + again("b=c ") + "}");
        texts.put("directives never ended", again("::a{b=\""));
        texts.put("labels never ended", again(":::details["));
        texts.put("labels nested", ":::details" + nested("[", "a", "]"));
        texts.put("embeds", again("::prediction{ref=a}\n"));
        texts.put("films", again("::video{url=https://a.b}\n"));
        texts.put("untranslated, never ended", again(":notranslate["));
        texts.put("untranslated, nested", nested(":notranslate[", "a", "]"));
        texts.put("untranslated and emphasis", again(":notranslate[*a]"));
        texts.put("names of directives", again(":a[b]"));
        texts.put("tasks", again("- [ ] a\n"));
        texts.put("marks of pictures", again("[[1]]"));
        texts.put("decorative", again("![](a){decorative}"));
    }

    /// What runs for the first time is slower than what was compiled.
    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 3; i++) {
            texts().limit(40)
                    .forEach(hostile -> shown(hostile.text()
                            .substring(0, Math.min(20_000, hostile.text().length()))));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostile_texts_are_read_in_under_a_second_and_do_not_grow(Hostile hostile) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long shown = shown(hostile.text());
        long took = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(took).as("milliseconds").isLessThan(1_000);
        assertThat(shown)
                .as("characters shown")
                .isLessThan(FLAT + (long) GROWTH * hostile.text().length());
    }

    /// All that is done with a text when it is saved, checked and published; the length of what comes of it.
    private static long shown(String markdown) {
        var manuscript = MARKUP.read(markdown);
        manuscript.oddities(SETTING);
        manuscript.references();
        manuscript.cuts().forEach(Cut::hash);
        var plain = manuscript.plainText();
        Prose.minutes(plain, EN);
        Prose.teaser(plain, EN, 220);
        List<BlockId> ids = IntStream.range(0, manuscript.cuts().size())
                .mapToObj(i -> new BlockId("v1-" + Integer.toString(i, 36)))
                .toList();
        return plain.length()
                + manuscript.outline().stream()
                        .mapToLong(heading -> heading.anchor().length())
                        .sum()
                + manuscript.parts(ids, SETTING).stream()
                        .mapToLong(part ->
                                part instanceof Part.Html html ? html.html().length() : 100)
                        .sum();
    }
}
