package almanac.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTests {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Hello\ntags: [a, b]\ncover: {image: c.png}\n---\n\nBody\n",
                "+++\ntitle = \"Hello\"\ntags = [\"a\", \"b\"]\n[cover]\nimage = \"c.png\"\n+++\n\nBody\n",
                "{\n\"title\": \"Hello\", \"tags\": [\"a\", \"b\"],\n\"cover\": {\"image\": \"c.png\"}}\n\nBody\n",
                "\uFEFF---\r\n"
                        + "title: Hello\r\n"
                        + "tags:\r\n"
                        + "  - a\r\n"
                        + "  - b\r\n"
                        + "cover:\r\n"
                        + "  image: c.png\r\n"
                        + "---\r\n\r\n"
                        + "Body\r\n",
            })
    void yaml_toml_and_json_say_the_same(String file) {
        var text = FrontMatter.read(file);

        assertThat(text.text("Title")).contains("Hello");
        assertThat(text.list("tags")).containsExactly("a", "b");
        assertThat(text.text("cover.image")).contains("c.png");
        assertThat(text.body()).isEqualTo("Body\n");
        assertThat(file.replace("\r\n", "\n").split("\n")[text.bodyLine() - 1]).isEqualTo("Body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Body\n", "{{< figure src=\"a.png\" >}}\n", "----\nno head\n", "{% raw %}\n"})
    void a_file_without_a_head_is_all_body(String file) {
        assertThat(FrontMatter.read(file).values()).isEmpty();
        assertThat(FrontMatter.read(file).body()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'---\ntitle: a\ntags: [a\n---\n' | 4",
                "'---\ntitle: a\ntitle: b\n---\n' | 3",
                "'---\ntitle: a\n' | 1",
                "'+++\ntitle = \"a\"\ndate = = 3\n+++\n' | 3",
                "'{\n\"title\": \"a\",\n\"b\" }\nx' | 3",
                "'---\n- a\n- b\n---\n' | 2",
            })
    void what_is_broken_names_its_line(String file, int line) {
        assertThatThrownBy(() -> FrontMatter.read(file))
                .isInstanceOfSatisfying(
                        UnusableFile.class, broken -> assertThat(broken.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-04, 2021-01-03T23:00:00Z",
        "2021-1-4, 2021-01-03T23:00:00Z",
        "2021-01-04T10:00:00Z, 2021-01-04T10:00:00Z",
        "2021-01-04T10:00:00+09:00, 2021-01-04T01:00:00Z",
        "2021-01-04 10:00:00 +0900, 2021-01-04T01:00:00Z",
        "2021-01-04 10:00:00, 2021-01-04T09:00:00Z",
        "2021-01-04 10:00, 2021-01-04T09:00:00Z",
        "2021-07-04T10:00:00.123, 2021-07-04T08:00:00.123Z",
        "2021-01-04 10:00:00 UTC, 2021-01-04T10:00:00Z",
        "'Mon, 04 Jan 2021 10:00:00 +0000', 2021-01-04T10:00:00Z",
        "'Jan 4, 2021', 2021-01-03T23:00:00Z",
        "4 January 2021, 2021-01-03T23:00:00Z",
        "1609754400, 2021-01-04T10:00:00Z",
    })
    void dates_are_read_in_every_form_that_sites_have(String written, Instant meant) {
        assertThat(Dates.read(written, BERLIN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2021-13-40", "04.01.2021 foo", "2021-02-30T10:00:00Z"})
    void what_is_no_date_is_refused(String written) {
        assertThat(Dates.read(written, BERLIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pt-br, pt-BR", "zh-tw, zh-TW", "sr-Cyrl, sr-Cyrl", "zh_Hans, zh-Hans", "es-419, es-419", "tlh, tlh"})
    void tags_of_registered_languages_are_known_in_any_case(String tag, String language) {
        assertThat(Registered.language(tag).orElseThrow().tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "klingon", "md", "js", "en-QQQ", "zz-ZZ", "final", "en-XX"})
    void what_is_registered_nowhere_is_no_language(String tag) {
        assertThat(Registered.language(tag)).isEmpty();
    }

    @Test
    void words_that_happen_to_be_registered_are_folders_still() {
        assertThat(Registered.folder("doc")).isEmpty();
        assertThat(Registered.folder("new")).isEmpty();
        assertThat(Registered.folder("fil")).isPresent();
        assertThat(Registered.folder("pt-br")).isPresent();
    }

    @Test
    void utf_8_alone_is_read() {
        assertThat(Decoding.text("\uFEFF多言語".getBytes(StandardCharsets.UTF_8))).isEqualTo("多言語");
        assertThatThrownBy(() -> Decoding.text("\uFEFFabc".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> Decoding.text("a\nb\n\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        UnusableFile.class, broken -> assertThat(broken.line()).isEqualTo(3))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Decoding.text("abc".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("NUL");
    }
}
