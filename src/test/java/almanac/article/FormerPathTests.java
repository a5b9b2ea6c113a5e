package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormerPathTests {
    @ParameterizedTest
    @CsvSource({
        "/2019/05/post/, /2019/05/post",
        "//a///b//, /a/b",
        "/, /",
        "/Post.HTML, /Post.HTML",
        "/caf%C3%A9, /café",
        "/cafe%CC%81, /café",
        "/caf%E9, /caf%E9",
        "/100%, /100%",
        "/a%2Fb, /a/b",
        "https://old.example/x/y#part, /x/y",
        "/%E5%8F%A4%E3%81%84, /古い",
        "/古い, /古い"
    })
    void a_path_has_one_form(String given, String kept) {
        assertThat(FormerPath.parse(given)).map(FormerPath::path).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "/?p=12, p=12",
        "/?b=2&a=1, a=1&b=2",
        "/?p=12&utm_source=x&fbclid=y, p=12",
        "/?q=a+b&&, q=a%20b",
        "/?q=a%20b, q=a%20b",
        "/?p, p",
        "/?p=, p",
        "/?x=a%26b, x=a%26b",
        "https://old.example?p=12, ''"
    })
    void parameters_have_one_form(String given, String kept) {
        if (kept.isEmpty()) {
            // No slash, so no path: nobody's browser asks like that.
            assertThat(FormerPath.parse(given)).isEmpty();
        } else {
            assertThat(FormerPath.parse(given)).map(FormerPath::query).contains(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "post", "javascript:alert(1)", "/a%00b", "/a%0D%0ALocation:x"})
    void what_is_no_path_is_not_taken_for_one(String given) {
        assertThat(FormerPath.parse(given)).isEmpty();
    }

    @Test
    void a_path_longer_than_any_in_use_is_none() {
        assertThat(FormerPath.parse("/" + "a".repeat(2_000))).isEmpty();
    }

    @Test
    void what_is_written_is_read_as_the_same() {
        for (var address : new String[] {"/a b/ü?x=1%262&y", "/%25/100%25", "/?q=%3F%23"}) {
            var once = FormerPath.parse(address).orElseThrow();
            assertThat(FormerPath.parse(once.encoded())).contains(once);
        }
    }
}
