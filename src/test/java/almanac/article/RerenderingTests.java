package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Audit;
import almanac.account.AuditEntry;
import almanac.markup.Markup;
import almanac.relay.ChangeLog;
import almanac.shared.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/// An upgrade that shows the same words otherwise: what an older renderer made is made again.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(RefusingCheck.class)
class RerenderingTests {
    private static final Language EN = Language.of("en");

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Autowired
    PublishedArticles published;

    @Autowired
    RerenderCommand command;

    @Autowired
    ChangeLog log;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Value("${almanac.site.url}")
    String site;

    @TempDir
    Path folder;

    private record Done(int status, String answer, String remarks, List<String> report) {}

    private Done rerender(String... arguments) throws Exception {
        var out = new StringWriter();
        var err = new StringWriter();
        var report = folder.resolve("report.csv");
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--report", report.toString()));
        var status = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Done(status, out.toString(), err.toString(), Files.readAllLines(report));
    }

    private UUID live(String title, String body) {
        return given.article().titled(title).body(body).published().id();
    }

    /// As if an older program had made the first paragraph.
    private void madeByAnOlderProgram(UUID article) {
        var touched = jdbc.sql("""
            update article_edition e
            set renderer = 0, parts = jsonb_set(parts, '{0,html}', '"<p>As it was shown once.</p>"')
            from article_version v, article_article w
            where e.version = v.id and v.article = w.id and w.public_id = :article
            """).param("article", article).update();
        assertThat(touched).isEqualTo(1);
    }

    private String page(UUID article) throws Exception {
        var path = published.find(article, EN).orElseThrow().path();
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int renderer(UUID article) {
        return jdbc.sql("""
            select e.renderer
            from article_edition e
            join article_version v on v.id = e.version
            join article_article w on w.id = v.article
            where w.public_id = :article
            """).param("article", article).query(Integer.class).single();
    }

    @Test
    void what_an_older_renderer_made_is_made_again_and_readers_see_it() throws Exception {
        var article = live("Made again", "First.\n\nSecond.");
        var before = published.find(article, EN).orElseThrow();
        madeByAnOlderProgram(article);
        var seen = log.newest();

        var tried = rerender("--dry-run");
        assertThat(tried.status()).isZero();
        assertThat(tried.answer()).contains("1 would change (1 differences), 0 left as they were");
        assertThat(renderer(article)).isZero();
        assertThat(log.newest()).isEqualTo(seen);
        assertThat(page(article)).contains("As it was shown once.");

        var done = rerender();
        assertThat(done.status()).isZero();
        assertThat(done.answer()).contains("1 changed (1 differences)");
        assertThat(done.remarks()).containsPattern("\\d+ of \\d+");
        assertThat(done.report())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("\"/en/made-again\",\"1\",\"part\"")
                .contains("As it was shown once.", "First.");
        assertThat(renderer(article)).isEqualTo(Markup.RENDERER);
        assertThat(page(article)).contains("First.").doesNotContain("As it was shown once.");
        assertThat(published.find(article, EN).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(log.after(seen, 10)).extracting(change -> change.kind()).containsExactly("edition.rendered");
        assertThat(audit.of(Subjects.version(article, EN)))
                .last()
                .extracting(AuditEntry::action)
                .isEqualTo("edition.rendered");
        assertThat(rerender().answer()).contains(" 0 changed");
    }

    @Test
    void a_text_that_is_cut_otherwise_now_is_left_and_told() throws Exception {
        var article = live("Cut otherwise", "Words.");
        jdbc.sql("""
            update article_edition e
            set blocks = '[]', renderer = 0
            from article_version v, article_article w
            where e.version = v.id and v.article = w.id and w.public_id = :article
            """).param("article", article).update();
        try {
            var done = rerender();
            assertThat(done.status()).isEqualTo(1);
            assertThat(done.answer()).contains("1 left as they were");
            assertThat(done.report())
                    .anySatisfy(row -> assertThat(row).startsWith("\"/en/cut-otherwise\",\"1\",\"left as it was: "));
            assertThat(renderer(article)).isZero();
        } finally {
            given.known(article).withdrawn(EN);
        }
    }
}
