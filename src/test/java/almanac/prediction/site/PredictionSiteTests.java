package almanac.prediction.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import almanac.AlmanacTest;
import almanac.article.CountingStatements;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/// The sample's predictions as readers and programs get them.
@AlmanacTest(properties = "almanac.sample=true")
@Import(CountingStatements.class)
class PredictionSiteTests {
    private static final String OPEN_WEIGHTS = "/en/predictions/open-weights-2021";

    @Autowired
    MockMvc browser;

    private Document page(String path) throws Exception {
        return Jsoup.parse(text(path));
    }

    private String text(String path) throws Exception {
        return browser.perform(get(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_prediction_shows_what_became_of_it_and_how_its_score_came_about() throws Exception {
        var page = page(OPEN_WEIGHTS);
        assertThat(page.select(".list-head .state").text()).isEqualTo("Came true");
        assertThat(page.select(".scored dd").eachText()).contains("0.16", "0.25");
        assertThat(page.select(".scored li").text()).contains("(0.6 − 1)² = 0.16");
        assertThat(page.select(".verdict").text()).contains("Confirmed by Haruka Sato");
        assertThat(page.select("svg > title").text()).isNotEmpty();
    }

    @Test
    void a_judgement_by_somebody_else_is_a_claim_review() throws Exception {
        assertThat(page(OPEN_WEIGHTS).select("script[type=application/ld+json]").eachAttr("type"))
                .hasSize(2);
    }

    @Test
    void its_plain_address_leads_to_its_own() throws Exception {
        browser.perform(get("/en/open-weights-2021"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", OPEN_WEIGHTS));
    }

    @Test
    void cards_in_an_article_speak_the_readers_language() throws Exception {
        var cards = page("/ja/2021年の機械学習-予測トップ3").select(".prediction");
        assertThat(cards).hasSize(3);
        assertThat(cards.first().select("strong").text()).isEqualTo("的中");
        assertThat(cards.first().select(".claim").attr("lang")).isEqualTo("ja");
        assertThat(cards.get(1).select("strong").text()).isEqualTo("外れ");
    }

    @Test
    void the_list_narrows_and_has_a_scorecard_that_keeps_grades_apart() throws Exception {
        var page = page("/en/predictions");
        assertThat(page.select(".prediction")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select(".grades .scored").get(0).select("dd").first().text())
                .isEqualTo("0");
        assertThat(page.select(".grades .scored").get(1).select("dd").first().text())
                .isNotEqualTo("0");
        browser.perform(get("/en/predictions?state=open&year=2021&author=nobody&bin=x&after=x"))
                .andExpect(status().isOk());
    }

    @Test
    void the_record_can_be_verified_by_whoever_reads_it() throws Exception {
        var path = page(OPEN_WEIGHTS).select(".record a").first().attr("href");
        var before = "0".repeat(64);
        for (var line : text(path).strip().split("\n")) {
            assertThat(line).contains("\"before\":\"" + before + "\"");
            before = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(page(OPEN_WEIGHTS).select(".record code").text()).isEqualTo(before);
    }

    @Test
    void programs_get_the_same() throws Exception {
        var path = page(OPEN_WEIGHTS).select(".record a").first().attr("href").replace("/record", "");
        browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.handle").value("open-weights-2021"))
                .andExpect(jsonPath("$.state").value("judged"))
                .andExpect(jsonPath("$.outcome").value(true))
                .andExpect(jsonPath("$.evidenceGrade").value("dated-by-import"))
                .andExpect(jsonPath("$.forecasts[0].probability").value(0.6))
                .andExpect(jsonPath("$.judgements[0].confirmedBy.handle").value("haruka-sato"))
                .andExpect(jsonPath("$.scores.brier").isNumber());
        browser.perform(get("/api/v1/predictions?state=judged&limit=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1));
        browser.perform(get("/api/v1/predictions?state=lost")).andExpect(status().isUnprocessableContent());
        browser.perform(get("/api/v1/scorecards/author/daniel-okafor"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.judged").value(0))
                .andExpect(jsonPath("$.withImports.judged").isNumber());
    }

    @Test
    void one_prediction_is_a_calendar() throws Exception {
        assertThat(text(OPEN_WEIGHTS + "/due.ics")).contains("DTSTART:20211231T235959Z");
    }
}
