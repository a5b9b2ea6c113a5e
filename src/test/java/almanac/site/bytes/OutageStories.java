package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.OwnPostgres;
import almanac.stories.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that is gone for twenty seconds darkens no page that is kept.
class OutageStories {
    private static final Duration OUTAGE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean done;

    @Test
    void what_is_kept_is_shown_while_the_database_is_away_and_the_rest_says_when_to_come_again() throws Exception {
        try (var postgres = new OwnPostgres(folder.resolve("postgres"));
                var almanac = Program.at(folder.resolve("home"))
                        .with("ALMANAC_SAMPLE", "true")
                        .with("SPRING_DATASOURCE_URL", postgres.url())
                        .with("SPRING_DATASOURCE_USERNAME", postgres.user())
                        .with("SPRING_DATASOURCE_PASSWORD", postgres.password())
                        .serve()) {
            var kept = kept(almanac.address());
            assertThat(kept).hasSizeGreaterThan(12);
            var readers = readers(kept);

            postgres.stopAtOnce();
            var end = System.nanoTime() + OUTAGE.toNanos();
            var others = new LinkedHashMap<String, Got>();
            while (System.nanoTime() < end) {
                for (var path :
                        List.of("/de", "/ja/archive", "/en/no-such-page", "/api/v1/articles", "/fr/feed.atom")) {
                    var begun = System.nanoTime();
                    var got = Got.at(almanac.address() + path);
                    assertThat(got.status()).as(path).isEqualTo(503);
                    assertThat(got.header("Retry-After")).as(path).isNotEmpty();
                    assertThat(got.header("Cache-Control")).as(path).contains("no-store");
                    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
                    others.put(path, got);
                }
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            }
            assertThat(others.get("/de").text()).contains("lang=\"de\"", "</html>");
            assertThat(others.get("/ja/archive").text()).contains("lang=\"ja\"");
            assertThat(others.get("/api/v1/articles").header("Content-Type")).startsWith("application/problem+json");
            assertThat(Got.at(kept.keySet().iterator().next()).header("Cache-Status"))
                    .isEqualTo("almanac; hit; detail=disconnected");

            postgres.startAgain();
            recovers(almanac.address());

            done = true;
            for (var reader : readers) {
                reader.join();
            }
            assertThat(wrong).isEmpty();
            assertThat(answered.get()).isGreaterThan(1_000);
            assertThat(almanac.log()).noneMatch(line -> line.startsWith("\tat "));
        }
    }

    /// Some pages of every kind, with what they say.
    private static Map<String, String> kept(String site) {
        var pages = new ArrayList<String>(List.of("/en", "/en/archive", "/en/topics", "/en/feed.atom", "/sitemap.xml"));
        pages.addAll(List.of("/robots.txt", "/llms.txt", "/ja"));
        links(site + "/en").stream().limit(8).forEach(pages::add);
        return pages.stream().distinct().collect(Collectors.toMap(path -> site + path, path -> {
            Got.at(site + path);
            return Got.at(site + path).text();
        }));
    }

    private static List<String> links(String address) {
        return org.jsoup.Jsoup.parse(Got.at(address).text(), address).select("main a[href^=/en/]").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .toList();
    }

    private List<Thread> readers(Map<String, String> kept) {
        return java.util.stream.IntStream.range(0, 3)
                .mapToObj(number -> Thread.ofVirtual().start(() -> {
                    while (!done) {
                        kept.forEach(this::read);
                    }
                }))
                .toList();
    }

    private void read(String address, String expected) {
        try {
            var got = Got.at(address);
            answered.incrementAndGet();
            if (got.status() != 200 || !got.text().equals(expected)) {
                wrong.add(got.status() + " " + got.header("Cache-Status") + " at " + address);
            }
        } catch (RuntimeException refused) {
            wrong.add(address + ": " + refused);
        }
    }

    private static void recovers(String site) {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (System.nanoTime() < end && Got.at(site + "/de").status() != 200) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(Got.at(site + "/de").header("Cache-Status")).isEqualTo("almanac; hit");
        assertThat(Got.at(site + "/api/v1/articles").status()).isEqualTo(200);
        assertThat(Got.at(site + "/en").header("Cache-Status")).isEqualTo("almanac; hit");
    }
}
