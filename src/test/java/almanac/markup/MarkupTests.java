package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkupTests {
    private static final Markup MARKUP = Markup.knowing(Set.of("prediction"));
    private static final Setting ENGLISH = new Setting(
            Language.of("en"),
            name -> name.equals("cat")
                    ? Optional.of(new Picture("/media/1/cat.png", "/media/1/360/cat.png.webp 360w", "100vw", 40, 30))
                    : Optional.empty());

    private static String html(String markdown) {
        var manuscript = MARKUP.read(markdown);
        var parts = manuscript.parts(ids(manuscript.cuts().size()), ENGLISH);
        return String.join("\n", parts.stream().map(MarkupTests::text).toList());
    }

    private static List<BlockId> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> new BlockId("x" + i)).toList();
    }

    private static String text(Part part) {
        return switch (part) {
            case Part.Html html -> html.safe().html();
            case Part.Embed embed -> "[" + embed.embed() + " " + embed.handle() + "]";
        };
    }

    private static List<String> codes(String markdown) {
        return MARKUP.read(markdown).oddities().stream().map(Oddity::code).toList();
    }

    @Test
    void every_kind_of_block_bears_its_id_and_ids_of_strangers_are_dropped() {
        var html = html("""
            ## Weather

            A *fine* day.[^1] :notranslate[Coral **x**]

            - [x] one
            - two

            | a | b |
            |---|--:|
            | 1 | 2 |

            > [!NOTE]
            > Mind this.

            :::details[More]
            Inside.
            :::

            ![A cat](media:cat "Sleeping")

            ::prediction{ref="rain-2021"}

            <p id="b-x0" onclick="x()" hx-get="/x">raw</p>

            ```java
            int a;
            ```

            [^1]: Said so.
            """);
        var page = Jsoup.parseBodyFragment(html);
        assertThat(page.select("h2#b-x0 > span#h-weather").text()).isEqualTo("Weather");
        assertThat(page.select("p#b-x1 sup a[href=#fn-x0-1]").text()).isEqualTo("1");
        assertThat(page.select("p#b-x1 span[translate=no] strong").text()).isEqualTo("x");
        assertThat(page.select("li#b-x2 input[type=checkbox][disabled][checked]"))
                .hasSize(1);
        assertThat(page.select("div.table[role=group] th#b-x4[scope=col]").text())
                .isEqualTo("a");
        assertThat(page.select("td#b-x7.end").text()).isEqualTo("2");
        assertThat(page.select("aside.alert.note p.alert-title").text()).isEqualTo("Note");
        assertThat(page.select("details summary").text()).isEqualTo("More");
        assertThat(page.select("figure img[src=/media/1/cat.png][width=40][loading=lazy]")
                        .attr("alt"))
                .isEqualTo("A cat");
        assertThat(page.select("figcaption").text()).isEqualTo("Sleeping");
        assertThat(html).contains("[prediction rain-2021]").doesNotContain("onclick", "hx-get", "seal");
        assertThat(page.select("#b-x0")).hasSize(1);
        assertThat(page.select("pre[tabindex=0] code.language-java")).hasSize(1);
        assertThat(page.select("section.footnotes li#fn-x0-1 a[href=#fnref-x0-1]"))
                .hasSize(1);
    }

    @Test
    void a_cut_is_the_markdown_that_a_translator_edits() {
        var cuts = MARKUP.read("> a *b*\n> c\n\n| x | `y` |\n|--|--|\n\n- [ ] do\n\nT\n===\n")
                .cuts();
        assertThat(cuts)
                .containsExactly(
                        new Cut(BlockKind.QUOTATION, "a *b*\nc"),
                        new Cut(BlockKind.TABLE_CELL, "x"),
                        new Cut(BlockKind.TABLE_CELL, "`y`"),
                        new Cut(BlockKind.LIST_ITEM, "do"),
                        new Cut(BlockKind.HEADING, "T"));
    }

    @Test
    void addresses_that_run_scripts_lead_nowhere() {
        assertThat(html("[a](javascript:alert(1)) <a href=\"java&#10;script:x\">b</a>"
                        + " ![c](https://else.example/x.png)"))
                .doesNotContain("script")
                .doesNotContain("<img")
                .contains("href=\"https://else.example/x.png\"");
    }

    @Test
    void what_an_author_should_look_at_is_reported() {
        assertThat(codes("#### Deep\n\nThese:\n\nNext [[12]] ![](media:x)\n\n::nothing{a=b}\n\n[]( )"))
                .contains(
                        Oddity.HEADING_JUMP,
                        Oddity.LIST_MISSING_AFTER_COLON,
                        Oddity.IMAGE_MARK_LEFT,
                        Oddity.ALT_MISSING,
                        Oddity.UNKNOWN_DIRECTIVE);
        assertThat(codes("These:\n\n- one\n\n![](media:x){decorative}")).isEmpty();
    }

    @Test
    void the_seed_is_read() {
        var seed = MARKUP.read(SharedData.text("seed/ml-predictions-2021.ja.txt"));
        var codes = seed.oddities().stream().map(Oddity::code).toList();
        assertThat(codes.stream().filter(Oddity.IMAGE_MARK_LEFT::equals)).hasSize(3);
        assertThat(codes).contains(Oddity.LIST_MISSING_AFTER_COLON);
        assertThat(seed.minutes(Language.of("ja"))).isBetween(7, 8);
        assertThat(Prose.teaser(seed.plainText(), Language.of("ja"), 120)).endsWith("。");
    }

    @Test
    void payloads_leave_nothing_that_runs() {
        for (var name : List.of("xss.txt", "html5-security.txt", "naughty-strings.json", "template-injection.txt")) {
            for (var payload : SharedData.lines("payloads/" + name)) {
                for (var element : Jsoup.parseBodyFragment(html(payload)).body().getAllElements()) {
                    assertThat(element.normalName())
                            .as(payload)
                            .isNotIn("script", "style", "iframe", "svg", "form", "object");
                    element.attributes().forEach(attribute -> {
                        assertThat(attribute.getKey()).as(payload).doesNotMatch("(on|hx-|data-|x-|@|style).*");
                        assertThat(attribute.getValue()).as(payload).doesNotContain("seal");
                        if (Set.of("href", "src").contains(attribute.getKey())) {
                            assertThat(Addresses.allowed(attribute.getValue()))
                                    .as(payload)
                                    .isTrue();
                        }
                    });
                }
            }
        }
    }

    @Test
    void blocks_keep_their_identity_when_texts_move_and_change() {
        var before = List.of(
                new Block(new BlockId("a"), new Cut(BlockKind.TITLE, "Old")),
                new Block(new BlockId("b"), new Cut(BlockKind.PARAGRAPH, "The first paragraph says this.")),
                new Block(new BlockId("c"), new Cut(BlockKind.PARAGRAPH, "Another one is about rain in May.")),
                new Block(new BlockId("d"), new Cut(BlockKind.PARAGRAPH, "Snow.")));
        var fresh = List.of(new BlockId("a"), new BlockId("n")).iterator();
        var after = Alignment.continuing(
                before,
                List.of(
                        new Cut(BlockKind.TITLE, "Wholly other"),
                        new Cut(BlockKind.PARAGRAPH, "Snow."),
                        new Cut(BlockKind.PARAGRAPH, "The first paragraph says that."),
                        new Cut(BlockKind.PARAGRAPH, "Zzz qqq"),
                        new Cut(BlockKind.PARAGRAPH, "Another one is about rain in May.")),
                fresh::next);
        assertThat(after.stream().map(block -> block.id().value())).containsExactly("a", "d", "b", "n", "c");
    }

    @Test
    void outdated_blocks_are_marked() {
        var html = new Markings(
                MARKUP.read("- a\n- [ ] b").parts(ids(2), ENGLISH).getFirst() instanceof Part.Html part
                        ? part.safe()
                        : null);
        assertThat(html.with(Set.of(new BlockId("x0"), new BlockId("x1"))).html())
                .contains("class=\"outdated\" id=\"b-x0\"")
                .contains("class=\"task outdated\"");
    }
}
