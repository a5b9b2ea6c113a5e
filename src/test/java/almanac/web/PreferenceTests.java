package almanac.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/markdown",
                "text/markdown;charset=utf-8",
                "text/html;q=0.8, text/markdown;q=0.9",
                "text/markdown, */*;q=0.1",
                "*/*, text/*;q=0.9, text/html;q=0.2, text/markdown;q=0.3"
            })
    void markdown_is_wanted_where_it_is_valued_above_html(String accept) {
        assertThat(Preference.of(List.of(accept)).isMarkdown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/*",
                "text/html",
                "text/html, text/markdown",
                "text/markdown, */*",
                "text/markdown;q=0",
                "text/markdown;q=0.5, text/*;q=0.6",
                "text/markdown; q=much",
                ""
            })
    void everybody_else_gets_the_page(String accept) {
        assertThat(Preference.of(List.of(accept)).isMarkdown()).isFalse();
    }
}
