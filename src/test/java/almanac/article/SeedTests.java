package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import almanac.AlmanacHttpTest;
import almanac.shared.Language;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// A real text as it is pasted: Japanese, without structure, with the marks of pictures left in it.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(RefusingCheck.class)
class SeedTests {
    private static final Language JA = Language.of("ja");

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Autowired
    Checking checking;

    @Autowired
    PublishedArticles published;

    @Value("${almanac.site.url}")
    String site;

    @Test
    void the_seed_is_checked_published_and_read() throws Exception {
        var file = Path.of(System.getProperty("shared.data", "../shared/data"), "seed/ml-predictions-2021.ja.txt");
        assumeTrue(Files.exists(file), "The shared data is not here");
        var begun = given.article()
                .inJapanese()
                .titled("2021年の機械学習予測トップ3")
                .body(Files.readString(file))
                .drafted();
        var article = begun.id();

        var findings = checking.findings(article, JA);
        assertThat(findings).extracting(Finding::level).containsOnly(Finding.Level.WARNING);
        assertThat(findings)
                .extracting(Finding::code)
                .filteredOn("image-mark-left"::equals)
                .hasSize(3);
        assertThat(findings)
                .extracting(Finding::code)
                .filteredOn("list-missing-after-colon"::equals)
                .hasSize(1);

        begun.published(JA);
        var live = published.find(article, JA).orElseThrow();
        assertThat(live.slug().value()).isEqualTo("2021年の機械学習予測トップ3");
        assertThat(live.summary()).matches("(?s).+[。!!]");
        assertThat(live.minutes()).isBetween(7, 8);
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        URI.create(site + live.path()).toASCIIString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("2021年の機械学習予測トップ3");
    }
}
