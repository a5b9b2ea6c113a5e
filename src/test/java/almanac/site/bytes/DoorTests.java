package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.article.DraftText;
import almanac.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/// What readers get at the door, over a wire.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(Press.class)
class DoorTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");

    @Autowired
    Press press;

    @Value("${almanac.site.url}")
    String site;

    private UUID article;
    private String address;

    @BeforeEach
    void publish() {
        var begun = press.begin("article", DraftText.of("Kites " + UUID.randomUUID(), "They fly."))
                .published();
        article = begun.id();
        address = site + begun.path(EN);
    }

    @Test
    void a_page_is_drawn_once_and_then_handed_out_with_all_its_headers() {
        var first = Got.at(address);
        var second = Got.at(address);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Status")).isEqualTo("almanac; fwd=miss; stored");
        assertThat(second.header("Cache-Status")).isEqualTo("almanac; hit");
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.text()).contains("They fly.").endsWith("</html>\n");
        assertThat(without(second.headers(), "Cache-Status", "Date"))
                .isEqualTo(without(first.headers(), "Cache-Status", "Date"));
        assertThat(second.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(second.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(second.header("Cache-Tag")).contains("publication").contains("list:en");
        assertThat(second.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(second.header("Content-Length")).isEqualTo(Integer.toString(second.bytes().length));
        assertThat(second.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(second.headers()).doesNotContainKeys("Set-Cookie", "Transfer-Encoding");
    }

    private static Map<String, String> without(Map<String, String> headers, String... names) {
        var rest = new java.util.TreeMap<>(headers);
        List.of(names).forEach(rest::remove);
        return rest;
    }

    @Test
    void whoever_has_it_already_is_told_so() {
        var tag = Got.at(address).header("ETag");

        var again = Got.at(address, "If-None-Match: " + tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(Got.at(address, "If-None-Match: \"another\", W/" + tag).status())
                .isEqualTo(304);
        assertThat(Got.at(address, "If-None-Match: \"another\"").status()).isEqualTo(200);
    }

    @Test
    void whoever_asks_for_the_head_gets_no_body() {
        var whole = Got.at(address);
        var head = Got.by("HEAD", address);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(without(head.headers(), "Cache-Status", "Date"))
                .isEqualTo(without(whole.headers(), "Cache-Status", "Date"));
    }

    @Test
    void whoever_can_unpack_gets_it_packed() {
        var plain = Got.at(address);
        var packed = Got.at(address, "Accept-Encoding: br, gzip");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.unpacked()).isEqualTo(plain.text());
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(Got.at(address, "Accept-Encoding: gzip", "If-None-Match: " + packed.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(Got.at(address, "Accept-Encoding: gzip;q=0").headers()).doesNotContainKey("Content-Encoding");
    }

    @Test
    void whoever_prefers_markdown_gets_it_at_the_same_address() {
        for (var round = 0; round < 2; round++) {
            var twin = Got.at(address, "Accept: text/markdown, text/html;q=0.5");
            assertThat(twin.header("Content-Type")).startsWith("text/markdown");
            assertThat(twin.header("Vary")).isEqualTo("Accept, Accept-Encoding");
            assertThat(Got.at(address, "Accept: */*").header("Content-Type")).startsWith("text/html");
        }
        assertThat(Got.at(address, "Accept: text/markdown").isHit()).isTrue();
    }

    @Test
    void an_address_has_one_spelling() {
        var path = address.substring(site.length());
        assertMoved("/EN" + path.substring(3), path);
        assertMoved("//en//" + path.substring(4) + "/", path);
        assertMoved("/ja/%E3%82%AB%E3%82%99", "/ja/%E3%82%AC");
        assertMoved("/ja/%E3%81%8b%E3%82%99?a=b", "/ja/%E3%81%8C?a=b");
        Got.at(address);
        assertThat(Got.at(site + path.replace("kites", "%6bites")).isHit()).isTrue();
    }

    private void assertMoved(String from, String to) {
        var answer = Got.at(site + from);
        assertThat(answer.status()).as(from).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(to);
    }

    @Test
    void a_host_that_is_not_ours_is_turned_away() {
        for (var strange : List.of("evil.example", "localhost.evil.example", "127.0.0.2", "")) {
            assertThat(Got.at(address, "Host: " + strange).status()).as(strange).isIn(400, 421);
        }
        assertThat(Got.at(address, "Host: evil.example").status()).isEqualTo(421);
        assertThat(Got.by("POST", site + "/api/v1/articles", "Host: evil.example", "Content-Length: 0")
                        .status())
                .isEqualTo(421);
        for (var ours : List.of("localhost", "127.0.0.1:1", "[::1]:8080", "LOCALHOST:99")) {
            assertThat(Got.at(address, "Host: " + ours).status()).as(ours).isEqualTo(200);
        }
        assertThat(Got.at(site + "/livez", "Host: 10.0.0.7").status()).isEqualTo(200);
    }

    @Test
    void the_door_sends_readers_to_their_language_from_memory() {
        assertThat(Got.at(site + "/", "Accept-Language: ja").header("Location")).endsWith("/ja");
        assertThat(Got.at(site + "/", "Accept-Language: fr").header("Location")).endsWith("/en");
        var again = Got.at(site + "/", "Accept-Language: ja-JP, en;q=0.4");
        assertThat(again.header("Location")).endsWith("/ja");
        assertThat(again.header("Vary")).isEqualTo("Accept-Language");
        assertThat(again.isHit()).isTrue();
    }

    @Test
    void parameters_that_mean_nothing_make_no_page_of_their_own() {
        Got.at(address);
        assertThat(Got.at(address + "?utm_source=a").text())
                .isEqualTo(Got.at(address).text());
        for (var junk : List.of("?utm_source=b", "?x=1&y=2", "?before=zzz", "?view=none", "?=", "?%00=1")) {
            assertThat(Got.at(address + junk).isHit()).as(junk).isTrue();
        }
    }

    @Test
    void a_missing_page_is_kept_but_by_nobody_else_and_only_until_something_moves() {
        var nothing = site + "/en/nothing-" + UUID.randomUUID();
        assertThat(Got.at(nothing).status()).isEqualTo(404);

        var kept = Got.at(nothing);
        assertThat(kept.isHit()).isTrue();
        assertThat(kept.status()).isEqualTo(404);
        assertThat(kept.header("Cache-Control")).isEqualTo("no-store");

        press.begin("article", DraftText.of("Nothing", "No more."))
                .at(nothing.substring(nothing.lastIndexOf('/') + 1))
                .published();
        assertThat(Got.at(nothing).status()).isEqualTo(200);
    }

    @Test
    void a_withdrawn_page_and_a_moved_one_say_so_at_once() {
        Got.at(address);
        press.revise(article, EN, DraftText.of("Balloons " + UUID.randomUUID(), "They rise."));
        var moved = site + press.publish(article, EN);
        assertThat(Got.at(address).status()).isEqualTo(301);
        assertThat(Got.at(address).isHit()).isTrue();
        assertThat(Got.at(moved).text()).contains("They rise.");

        press.withdraw(article, EN);
        assertThat(Got.at(moved).status()).isEqualTo(410);
        assertThat(Got.at(moved).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoever_wants_the_same_page_at_once_waits_for_one_drawing() throws Exception {
        press.revise(article, EN, DraftText.of("Kites", "Again."));
        var now = site + press.publish(article, EN);
        try (var readers = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var got = new java.util.ArrayList<java.util.concurrent.Future<Got>>();
            for (var reader = 0; reader < 40; reader++) {
                got.add(readers.submit(() -> Got.at(now)));
            }
            var stored = 0;
            for (var one : got) {
                assertThat(one.get().status()).isEqualTo(200);
                stored += one.get().header("Cache-Status").endsWith("stored") ? 1 : 0;
            }
            assertThat(stored).isEqualTo(1);
        }
    }

    @Test
    void what_is_beside_the_pages_is_not_kept() {
        assertThat(Got.at(site + "/api/v1/articles").headers()).doesNotContainKey("Cache-Status");
        assertThat(Got.at(site + "/livez").headers()).doesNotContainKey("Cache-Status");
        assertThat(Got.by("POST", address, "Content-Length: 0").status()).isEqualTo(403);
    }

    @Test
    void japanese_addresses_are_kept_too() {
        press.revise(article, JA, DraftText.of("凧 " + UUID.randomUUID(), "飛ぶ。"));
        var path = press.publish(article, JA);
        assertThat(path).contains("%E5%87%A7");
        assertThat(Got.at(site + path).text()).contains("飛ぶ。");
        assertThat(Got.at(site + path.toLowerCase(java.util.Locale.ROOT)).isHit())
                .isTrue();
    }
}
