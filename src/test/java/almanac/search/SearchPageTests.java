package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.article.Given;
import almanac.shared.Language;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// The page of search and the call for programs, as they answer over HTTP, whatever they are asked.
@AlmanacHttpTest(properties = "almanac.sample=true")
class SearchPageTests {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 4;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "*",
            "a*",
            "*a",
            "?",
            "title:weather AND (model OR",
            "\"unended",
            "weather~2^9000000000",
            "[a TO z]",
            "{!lucene}weather",
            "/(a+)+$/",
            "((a|a)*)*b",
            "+-&&||!(){}[]^\"~*?:\\/",
            "\\",
            "%",
            "%%%27%20or%201=1--",
            "'; drop table article_article; --",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7} #{7*7} __${7*7}__",
            "\u0000\u0001\u001b\u007f",
            "\uFFFE\uFFFF\uE000",
            "\u202Egnp.exe\u2066",
            "👩‍👩‍👧‍👦 🏳️‍🌈",
            "e\u0301\u0301\u0301\u0301\u0301",
            "ﷺﷺﷺ",
            "が゛ﾞ",
            "한",
            "段",
            "weather ".repeat(150),
            "気".repeat(1_000),
            "a".repeat(5_000));

    @Autowired
    ApplicationContext program;

    @Autowired
    Upkeep upkeep;

    @Autowired
    Searching searching;

    @Value("${almanac.site.url}")
    String site;

    @BeforeEach
    void wait_for_the_index() {
        Readiness.await(upkeep);
    }

    private HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(path, failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /// What takes long by itself takes long every time; a machine that has other things to do does not.
    private static <T> T inTime(String what, Supplier<T> asked) {
        for (int attempt = 1; ; attempt++) {
            long begun = System.nanoTime();
            var answer = asked.get();
            if (System.nanoTime() - begun < PATIENCE.toNanos()) {
                return answer;
            }
            assertThat(attempt)
                    .as("attempts to answer within a second: " + what)
                    .isLessThan(ATTEMPTS);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void whatever_is_typed_has_an_answer_in_a_second_and_is_only_text() {
        get("/en/search?q=weather");
        for (var words : ODD) {
            for (var path : List.of("/en/search?q=", "/ar/search?topic=x&year=99999999&page=-1&kind=%3Cb&q=")) {
                var answer = inTime(words, () -> get(path + encoded(words)));
                assertThat(answer.statusCode()).as(words).isIn(200, 400, 414, 431);
                assertThat(answer.body())
                        .as(words)
                        .doesNotContain("<script>", "<img src=x")
                        .doesNotContain("49 49");
            }
        }
    }

    @Test
    void what_no_address_can_hold_is_answered_as_well() {
        var half = "weather \uD800 model \uDC00";
        for (var words : List.of("wetter ".repeat(15_000), "天気".repeat(50_000), "(a+)+".repeat(20_000), half)) {
            var question = new Question(words, Language.of("de"), Question.Narrowing.NONE, 1, 10);
            inTime(words.substring(0, 10), () -> searching.answer(question));
        }
        assertThat(searching
                        .answer(new Question(half, Language.of("en"), Question.Narrowing.NONE, 1, 10))
                        .works())
                .isPositive();
        assertThat(get("/en/search?q=%ED%A0%80%00%FF").statusCode()).isIn(200, 400);
    }

    @Test
    void a_page_of_results_is_kept_nowhere_and_listed_nowhere() {
        for (int visit = 0; visit < 2; visit++) {
            var answer = get("/ja/search?q=" + encoded("機械学習"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Status").orElse("")).doesNotContain("hit");
            assertThat(answer.body())
                    .contains("<meta name=\"robots\" content=\"noindex\">")
                    .contains("<mark>機械学習</mark>")
                    .contains("<html lang=\"ja\" dir=\"ltr\"");
        }
        assertThat(get("/sitemaps/ja-1.xml").body()).doesNotContain("/search");
        assertThat(get("/xx/search?q=a").statusCode()).isEqualTo(404);
    }

    @Test
    void every_page_leads_to_search_and_the_missing_one_too() {
        assertThat(get("/de").body()).contains("action=\"/de/search\"");
        var missing = get("/de/gibt-es-nicht");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body().split("action=\"/de/search\"", -1)).hasSize(3);
    }

    @Test
    void results_come_page_by_page() {
        var given = Given.in(program);
        for (int number = 0; number < 12; number++) {
            given.article().titled("Narwhal " + number).body("A tusk.").published();
        }
        var first = get("/en/search?q=narwhal");
        assertThat(first.body()).contains("/en/search?q=narwhal&amp;page=2");
        var second = get("/en/search?q=narwhal&page=2");
        assertThat(second.body().split("class=\"result\"", -1)).hasSize(3);
        var call = JsonMapper.shared()
                .readTree(get("/api/v1/search?q=narwhal&language=en&limit=10").body());
        assertThat(call.at("/items").size()).isEqualTo(10);
        assertThat(call.at("/found").intValue()).isEqualTo(12);
        var rest = JsonMapper.shared()
                .readTree(get("/api/v1/search?q=narwhal&language=en&limit=10&after="
                                + call.at("/next").stringValue())
                        .body());
        assertThat(rest.at("/items").size()).isEqualTo(2);
        assertThat(rest.at("/next").isNull()).isTrue();
        assertThat(rest.at("/items/0/titleHtml").stringValue()).startsWith("<mark>Narwhal</mark>");
        assertThat(get("/api/v1/search?q=a&language=tlh").statusCode()).isEqualTo(422);
        assertThat(get("/api/v1/search?q=a&after=%21").statusCode()).isEqualTo(400);
    }
}
