package almanac.web;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Plurals and lists as CLDR has them for each of the languages of the interface.
@AlmanacTest
class WordsTests {
    @Autowired
    Words words;

    @Test
    void arabic_counts_in_six_forms_and_japanese_in_one() {
        assertThat(shapes("ar", 0, 1, 2, 3, 11, 100)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(shapes("ja", 0, 1, 2, 3, 11, 100)).hasSize(1);
        assertThat(words.text(Language.of("ar"), "site.minutes", 2)).doesNotContain("2");
        assertThat(words.text(Language.of("en"), "site.minutes", 1)).isEqualTo("1 minute");
        assertThat(words.text(Language.of("fr"), "site.texts", 0)).isEqualTo("0 article");
        assertThat(words.text(Language.of("de"), "site.texts", 0)).isEqualTo("0 Artikel");
    }

    /// What is said of a number, without the number.
    private List<String> shapes(String language, int... numbers) {
        return Stream.of(java.util.Arrays.stream(numbers).boxed().toArray(Integer[]::new))
                .map(number ->
                        words.text(Language.of(language), "site.texts", number).replaceAll("[0-9]+\\s*", "#"))
                .distinct()
                .toList();
    }

    @Test
    void names_are_joined_as_each_language_joins_them() {
        var three = List.of("A", "B", "C");
        Map.of(
                        "en", "A, B, and C",
                        "ja", "A、B、C",
                        "zh-Hans", "A、B和C",
                        "ko", "A, B 및 C",
                        "es", "A, B y C",
                        "de", "A, B und C",
                        "fr", "A, B et C",
                        "pt-BR", "A, B e C",
                        "ar", "A وB وC")
                .forEach((tag, joined) ->
                        assertThat(words.list(Language.of(tag), three)).as(tag).isEqualTo(joined));
    }
}
