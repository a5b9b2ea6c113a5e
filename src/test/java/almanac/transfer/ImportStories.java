package almanac.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import almanac.stories.Program;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site moves in beside a running server, whose readers see it at once. `-Dimport.documents=27 -Dimport.posts=120
/// -Dimport.languages=42` moves one of true size.
class ImportStories {
    private static final int LANGUAGES = Integer.getInteger("import.languages", 42);
    private static final int DOCUMENTS = Integer.getInteger("import.documents", 2);
    private static final int POSTS = Integer.getInteger("import.posts", 4);

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_site_moves_in_beside_the_running_server() throws Exception {
        var site = folder.resolve("site");
        var texts = new GeneratedSite(LANGUAGES, DOCUMENTS, POSTS).at(site);
        Files.writeString(site.resolve("content/en/docs/broken.md"), "---\ntitle: [\n---\n");
        var report = folder.resolve("report.csv");
        try (var almanac = Program.at(folder.resolve("home")).serve()) {
            assertThat(get(almanac.address() + "/en/post-1").statusCode()).isEqualTo(404);

            var first = almanac.run("import", "markdown", site.toString(), "--publish", "--report", report.toString());

            assertThat(first.status()).isEqualTo(1);
            assertThat(first.out())
                    .contains(
                            String.format(java.util.Locale.ROOT, "%,d new", texts),
                            "1 not imported",
                            "1 errors, 0 warnings");
            assertThat(first.err()).contains("content/en/docs/broken.md:3: ", "files a second");
            assertThat(Files.readString(report)).contains("content/en/docs/broken.md\",3,error,");
            assertThat(get(almanac.address() + "/en/post-1").body()).contains("/en/doc-1\"", "/media/");
            for (var tag : new GeneratedSite(LANGUAGES, DOCUMENTS, POSTS).tags()) {
                assertLanguage(almanac, Language.of(tag));
            }
            var moved = get(almanac.address() + "/blog/1");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/en/post-1");
            assertThat(get(almanac.address() + "/ja/docs/doc-1/")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .contains("/ja/doc-1");

            Files.delete(site.resolve("content/en/docs/broken.md"));
            var second = almanac.run("import", "markdown", site.toString(), "--publish", "--report", report.toString());
            assertThat(second.status()).as(second.err()).isZero();
            assertThat(second.out())
                    .contains(": 0 new, 0 changed, " + String.format(java.util.Locale.ROOT, "%,d unchanged", texts));
        }
    }

    private void assertLanguage(Program almanac, Language language) throws Exception {
        var page = get(almanac.address() + "/" + language + "/doc-1");
        assertThat(page.statusCode()).as(language.tag()).isEqualTo(200);
        var html = Jsoup.parse(page.body(), almanac.address());
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(html.selectFirst("html").attr("dir")).isEqualTo(language.direction());
        assertThat(html.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .hasSize(LANGUAGES + 1);
        assertThat(html.select("main a[href$=/" + language + "/doc-2]")).isNotEmpty();
    }

    @Test
    void a_site_with_the_sample_asks_first() throws Exception {
        var site =
                new SiteFolder(folder.resolve("site")).with("content/posts/mine.md", "---\ntitle: Mine\n---\nOne.\n");
        var report = folder.resolve("report.csv").toString();
        try (var almanac = Program.at(folder.resolve("home"))
                .with("ALMANAC_SAMPLE", "true")
                .serve()) {
            var asked = almanac.run("import", "markdown", site.root().toString(), "--report", report);
            assertThat(asked.status()).isEqualTo(2);
            assertThat(asked.err()).contains("--keep-sample", "sample remove");

            assertThat(get(almanac.address() + "/en/after-alphafold").statusCode())
                    .isEqualTo(200);
            assertThat(almanac.run("sample", "remove").status()).isZero();
            assertThat(get(almanac.address() + "/en/after-alphafold").statusCode())
                    .isEqualTo(404);
            assertThat(get(almanac.address() + "/en").body()).doesNotContain("The Long Forecast");
            assertThat(almanac.run("import", "markdown", site.root().toString(), "--report", report)
                            .status())
                    .isZero();
        }
    }

    @Test
    void what_makes_no_sense_is_said_in_one_line() {
        try (var almanac = Program.at(folder.resolve("home"))) {
            var missing =
                    almanac.run("import", "markdown", folder.resolve("nowhere").toString());
            assertThat(missing.status()).isEqualTo(2);
            assertThat(missing.err()).contains("There is no folder").hasLineCount(1);
            var tag = almanac.run("import", "markdown", folder.toString(), "--language", "klingonish");
            assertThat(tag.status()).isEqualTo(2);
            assertThat(tag.err()).contains("klingonish", "BCP 47").hasLineCount(1);
        }
    }
}
