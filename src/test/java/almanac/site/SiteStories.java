package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/// The sample publication as readers, search engines and a validator find it.
@AlmanacHttpTest(properties = "almanac.sample=true")
class SiteStories {
    private static final List<String> STARTS = List.of("en", "ja", "ar");
    private static final int MOST_PAGES = 500;
    private static final Map<String, Visit> PAGES = new LinkedHashMap<>();

    @Value("${almanac.site.url}")
    String root;

    /// Follows the links of the publication once, breadth first.
    @BeforeEach
    void crawl() {
        if (!PAGES.isEmpty()) {
            return;
        }
        var ahead = new ArrayDeque<String>();
        STARTS.forEach(language -> ahead.add(root + "/" + language));
        while (!ahead.isEmpty() && PAGES.size() < MOST_PAGES) {
            var address = ahead.remove();
            if (PAGES.containsKey(address)) {
                continue;
            }
            var visit = Visit.to(address);
            PAGES.put(address, visit);
            visit.links().stream()
                    .filter(link -> link.startsWith(root + "/"))
                    .filter(link -> !link.startsWith(root + "/api/"))
                    .filter(link -> !link.matches(".*\\.(atom|json|md|txt|xml|ics|png|jpe?g|webp)(\\?.*)?"))
                    .forEach(ahead::add);
        }
    }

    @Test
    void every_page_that_a_link_leads_to_is_whole() {
        assertThat(PAGES).hasSizeGreaterThan(72);
        var softly = new SoftAssertions();
        PAGES.values().forEach(visit -> whole(softly, visit));
        softly.assertAll();
    }

    private static void whole(SoftAssertions softly, Visit visit) {
        var address = visit.address();
        softly.assertThat(visit.status()).as(address).isEqualTo(200);
        softly.assertThat(visit.header("Content-Security-Policy")).as(address).contains("default-src 'none'");
        softly.assertThat(visit.header("Set-Cookie")).as(address).isEmpty();
        var html = visit.page().selectFirst("html");
        softly.assertThat(address).contains("/" + html.attr("lang"));
        softly.assertThat(html.attr("dir"))
                .as(address)
                .isEqualTo(Language.of(html.attr("lang")).direction());
        softly.assertThat(visit.page().select("script:not([src]):not([type=application/ld+json])"))
                .as(address)
                .isEmpty();
        softly.assertThat(visit.page().select("style, [style]")).as(address).isEmpty();
        softly.assertThat(visit.page().select("img:not([alt])")).as(address).isEmpty();
        softly.assertThat(visit.answer().body()).as(address).doesNotContain("??");
        softly.assertThat(visit.gzipped()).as(address).isLessThanOrEqualTo(60 * 1024);
    }

    @Test
    void every_indexed_page_is_canonical_at_its_own_address() {
        var softly = new SoftAssertions();
        PAGES.values().stream()
                .filter(Visit::isIndexed)
                .forEach(visit -> softly.assertThat(visit.canonical()).isEqualTo(visit.address()));
        softly.assertAll();
    }

    @Test
    void languages_name_each_other_and_a_default() {
        var softly = new SoftAssertions();
        for (var visit : List.copyOf(PAGES.values())) {
            var alternates = visit.alternates();
            if (!visit.isIndexed() || alternates.isEmpty()) {
                continue;
            }
            softly.assertThat(alternates).as(visit.address()).containsKey("x-default");
            softly.assertThat(alternates).containsEntry(visit.language(), visit.address());
            for (var other : alternates.values()) {
                // The door itself is no page: it leads on.
                if (other.equals(root + "/")) {
                    continue;
                }
                var there = PAGES.computeIfAbsent(other, Visit::to);
                softly.assertThat(there.alternates())
                        .as(visit.address() + " and " + other)
                        .isEqualTo(alternates);
            }
        }
        softly.assertAll();
    }

    @Test
    void the_door_leads_into_the_reader_s_language() {
        var asked = Map.of("zh-CN", "zh-Hans", "pt", "pt-BR", "es-MX", "es", "xx", "en");
        asked.forEach((wanted, given) -> {
            var visit = Visit.to(root + "/", "Accept-Language", wanted);
            assertThat(visit.status()).as(wanted).isEqualTo(302);
            assertThat(visit.header("Location")).as(wanted).endsWith("/" + given);
            assertThat(visit.header("Vary")).as(wanted).contains("Accept-Language");
        });
    }

    @Test
    void a_missing_page_is_told_in_the_language_of_its_address() {
        for (var language : STARTS) {
            var visit = Visit.to(root + "/" + language + "/no-such-text-anywhere");
            assertThat(visit.status()).isEqualTo(404);
            assertThat(visit.language()).isEqualTo(language);
            assertThat(visit.page().select("h1").text()).isNotBlank();
        }
    }

    @Test
    void a_borrowed_text_leaves_search_engines_to_the_original() {
        var original = PAGES.values().stream()
                .filter(visit -> visit.language().equals("en") && article(visit))
                .filter(visit -> !visit.alternates().containsKey("ja"))
                .findFirst()
                .orElseThrow();
        var borrowed = Visit.to(original.address().replace("/en/", "/ja/"));
        assertThat(borrowed.status()).isEqualTo(200);
        assertThat(borrowed.language()).isEqualTo("ja");
        assertThat(borrowed.isIndexed()).isFalse();
        assertThat(borrowed.canonical()).isEqualTo(original.address());
        assertThat(borrowed.page().select("article[lang=en], [lang=en] p")).isNotEmpty();
    }

    @Test
    void the_stylesheet_is_small() {
        var sheet =
                PAGES.get(root + "/en").page().select("link[rel=stylesheet]").attr("abs:href");
        var visit = Visit.to(sheet);
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.answer().body().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000, 30 * 1024);
    }

    @Test
    void the_stylesheet_is_sent_small_to_whoever_takes_it_so() {
        var sheet =
                PAGES.get(root + "/en").page().select("link[rel=stylesheet]").attr("abs:href");
        var small = Visit.to(sheet, "Accept-Encoding", "gzip, br");
        assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.header("Vary")).contains("Accept-Encoding");
        assertThat(small.header("Content-Length")).matches("[1-9][0-9]{3}");
        assertThat(Visit.to(sheet, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void the_originals_address_leads_for_ever_to_the_translation() {
        var visit = Visit.to(root + "/ja/our-top-three-ml-predictions-for-2021");
        assertThat(visit.status()).isEqualTo(301);
        assertThat(visit.answer().headers().firstValue("Location").orElseThrow())
                .contains("/ja/2021%E5%B9%B4");
    }

    private static boolean article(Visit visit) {
        return visit.page().select("meta[property=og:type]").attr("content").equals("article");
    }
}
