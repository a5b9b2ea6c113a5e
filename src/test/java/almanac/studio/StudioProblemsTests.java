package almanac.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import almanac.AlmanacTest;
import jakarta.servlet.RequestDispatcher;
import java.util.HashSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AlmanacTest
class StudioProblemsTests {
    @Autowired
    MockMvc server;

    private MockHttpServletResponse failed(String method, int status, String path, String language) throws Exception {
        return server.perform(request(HttpMethod.valueOf(method), "/error")
                        .header("Accept-Language", language)
                        .with(asked -> {
                            asked.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
                            return asked;
                        })
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path))
                .andReturn()
                .getResponse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 400, cannot be understood",
        "POST, 401, signed out",
        "POST, 403, not for you",
        "GET, 404, Nothing is here",
        "POST, 409, Somebody was faster",
        "POST, 413, too large",
        "POST, 429, too often",
        "POST, 500, broke",
        "GET, 503, database"
    })
    void each_failure_says_what_happened_and_what_to_do(String method, int status, String words) throws Exception {
        var answer = failed(method, status, "/studio/articles", "en");
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(page.select("h1").text()).contains(words);
        assertThat(page.select("main p").text()).hasSizeGreaterThan(40);
        assertThat(page.select("link[href*='studio']")).isNotEmpty();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void a_failure_speaks_the_language_of_whoever_works_and_readers_keep_their_own_page() throws Exception {
        var titles = new HashSet<String>();
        for (var status : new int[] {400, 401, 403, 404, 409, 413, 429, 500, 503}) {
            var page = Jsoup.parse(failed("GET", status, "/studio/x", "ja").getContentAsString());
            assertThat(page.select("html").attr("lang")).isEqualTo("ja");
            titles.add(page.select("h1").text());
        }
        assertThat(titles).hasSize(9);
        assertThat(failed("GET", 500, "/en/x", "ja").getContentAsString()).doesNotContain("static/studio");
        assertThat(failed("GET", 500, "/studios", "ja").getContentAsString()).doesNotContain("static/studio");
    }
}
