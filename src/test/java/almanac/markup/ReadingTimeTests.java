package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a text takes to read, in every script; and how it begins where there is little room.
class ReadingTimeTests {
    private static final Path SAMPLE = Path.of("src/main/resources/sample/articles");
    private static final Markup MARKUP = Markup.knowing(Set.of());

    private static int minutes(String text, String language) {
        return MARKUP.read(text).minutes(Language.of(language));
    }

    /// Ten minutes of each, by the pace of its language.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | a word or     | 793
        de | ein Wort oder | 793
        ru | слово или два | 793
        ko | 한 마디 또는  | 617
        ar | كلمة أو اثنتان | 683
        th | คำหนึ่ง        | 1190
        ja | 予測は外れた。 | 715
        zh-Hans | 预测落空了。 | 667
        """)
    void every_language_is_read_at_its_own_pace(String language, String words, int times) {
        assertThat(minutes((words + " ").repeat(times), language)).isBetween(9, 11);
    }

    @Test
    void spaces_and_line_breaks_take_no_time() {
        assertThat(minutes("予測 は\n外れ　た。".repeat(700), "ja")).isEqualTo(minutes("予測は外れた。".repeat(700), "ja"));
    }

    @Test
    void both_scripts_of_a_mixed_text_count() {
        var japanese = minutes("予測は外れた。".repeat(715), "ja");
        var english = minutes("a word or ".repeat(793), "en");
        assertThat(minutes("予測は外れた。 a word or ".repeat(715), "ja"))
                .isBetween(japanese + english - 2, japanese + english);
    }

    @Test
    void code_is_looked_at_and_not_read() {
        var code = "```java\n" + "int answer = question.of(everything);\n".repeat(2_000) + "```\n";
        assertThat(minutes("Words.\n\n" + code, "en")).isEqualTo(1);
        assertThat(minutes("`word` ".repeat(238 * 5), "en")).isEqualTo(5);
    }

    @Test
    void even_an_empty_text_takes_a_minute() {
        assertThat(minutes("", "ja")).isEqualTo(1);
    }

    @Test
    void the_seed_takes_seven_or_eight_minutes() {
        assertThat(minutes(SharedData.text("seed/ml-predictions-2021.ja.txt"), "ja"))
                .isBetween(7, 8);
    }

    /// What says the same takes the same time: this is where the paces come from.
    @ParameterizedTest
    @CsvSource({"ar", "de", "es", "fr", "ja", "ko", "pt-BR", "zh-Hans"})
    void a_translation_takes_about_as_long_as_its_original(String language) throws IOException {
        double english = 0;
        double translated = 0;
        try (var articles = Files.list(SAMPLE)) {
            for (var article : articles.toList()) {
                var original = article.resolve("index.en.md");
                var translation = article.resolve("index." + language + ".md");
                if (Files.exists(original) && Files.exists(translation)) {
                    english += minutes(body(original), "en");
                    translated += minutes(body(translation), language);
                }
            }
        }
        assertThat(english).isGreaterThan(15);
        assertThat(translated / english).isBetween(0.85, 1.18);
    }

    private static String body(Path file) throws IOException {
        return Files.readString(file).split("(?m)^---$", 3)[2];
    }

    @Test
    void a_teaser_has_no_headings_tables_or_code() {
        var text = MARKUP.read("""
            ## Weather

            ```
            code
            ```

            | a | b |
            |---|---|
            | 1 | 2 |

            It rained. Nobody had asked.

            ### Later

            It rained again.\
            """);
        assertThat(text.teaser(Language.of("en"), 100)).isEqualTo("It rained. Nobody had asked. It rained again.");
        assertThat(text.teaser(Language.of("en"), 20)).isEqualTo("It rained.");
        assertThat(MARKUP.read("## Only\n\n### headings").teaser(Language.of("en"), 100))
                .isEqualTo("Only headings");
    }

    @Test
    void a_long_text_without_any_sentence_is_cut_at_once() {
        var teasers = List.of("a".repeat(500_000), "www.".repeat(100_000), "_a ".repeat(100_000), "漢".repeat(300_000));
        for (var text : teasers) {
            var teaser = Prose.teaser(text, Language.of("en"), 220);
            assertThat(teaser.codePointCount(0, teaser.length())).isBetween(100, 220);
            assertThat(teaser).endsWith("…");
        }
    }
}
