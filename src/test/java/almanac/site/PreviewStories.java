package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.article.GivenArticle;
import almanac.shared.Language;
import almanac.web.SiteAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Showing an unpublished text to people without an account (V32).
@AlmanacHttpTest
class PreviewStories {
    private static final Language EN = Language.of("en");

    @Autowired
    SiteAddress site;

    @Autowired
    JdbcClient jdbc;

    private Writers writers;
    private Given given;

    @Autowired
    void arrange(People people, Passwords passwords, ApplicationContext program) {
        writers = new Writers(people, passwords, site);
        given = Given.in(program);
    }

    private static String path(GivenArticle article) {
        return "/studio/articles/" + article.id() + "/en";
    }

    /// The address that an editor is told, once.
    private static String made(Browser editor, GivenArticle article, String... fields) {
        var told = editor.submit(path(article), "/previews", fields);
        assertThat(told.status()).isEqualTo(201);
        return told.page().select("#address").val();
    }

    private Browser editor() {
        return writers.signedIn(writers.add(Role.EDITOR));
    }

    private Browser stranger() {
        return new Browser(site.url());
    }

    @Test
    void somebody_without_an_account_reads_the_newest_text_as_readers_will() {
        var kites = given.article().drafted();
        var address = made(editor(), kites);
        assertThat(address).startsWith(site.url() + "/preview/");
        assertThat(address.substring(address.lastIndexOf('/') + 1)).hasSizeGreaterThanOrEqualTo(43);

        var shown = stranger().get(address);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("article .prose").text()).isEqualTo("They fly.");
        assertThat(shown.page().select(".notice").text()).contains("not published");

        kites.saying(EN, DraftText.of("Kites", "They glide."));
        assertThat(stranger().get(address).page().select(".prose").text()).isEqualTo("They glide.");
        assertThat(stranger().get("/en/kites").status()).isEqualTo(404);
    }

    @Test
    void a_pinned_preview_goes_on_showing_what_it_was_made_for() {
        var kites = given.article().drafted();
        var address = made(editor(), kites, "revision", "1");
        kites.saying(EN, DraftText.of("Kites", "They glide."));
        assertThat(stranger().get(address).page().select(".prose").text()).isEqualTo("They fly.");
    }

    @Test
    void nobody_keeps_it_lists_it_or_tells_its_address_on() {
        var address = made(editor(), given.article().drafted());
        for (int visit = 0; visit < 2; visit++) {
            var shown = stranger().get(address);
            assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
            assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(shown.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(shown.header("Cache-Status")).doesNotContain("hit");
            assertThat(shown.header("Set-Cookie")).isEmpty();
            assertThat(shown.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(shown.page().select("link[rel=alternate], script")).isEmpty();
            assertThat(shown.response().body()).doesNotContain(address.substring(address.lastIndexOf('/') + 1));
        }
    }

    @Test
    void one_that_was_taken_back_has_expired_or_never_was_is_not_there() {
        var editor = editor();
        var kites = given.article().drafted();
        var address = made(editor, kites);
        assertThat(stranger().get(address).status()).isEqualTo(200);
        editor.submit(path(kites), "/revoke");
        var gone = stranger().get(address);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.page().select("h1").text()).isNotEmpty();
        assertThat(gone.header("Cache-Control")).isEqualTo("no-store");

        var late = made(editor, kites);
        jdbc.sql("update article_preview set expires_at = now() - interval '1 second'")
                .update();
        assertThat(stranger().get(late).status()).isEqualTo(404);
        for (var unknown : List.of("x", "A".repeat(43), "A".repeat(400))) {
            assertThat(stranger().get("/preview/" + unknown).status())
                    .as(unknown)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_secret_is_kept_nowhere() {
        var kites = given.article().drafted();
        var address = made(editor(), kites);
        var secret = address.substring(address.lastIndexOf('/') + 1);
        var kept = jdbc.sql("""
            select (select string_agg(p::text, ' ') from article_preview p)
                || (select string_agg(a::text, ' ') from account_audit a)
                || coalesce((select string_agg(convert_from(s.attribute_bytes, 'UTF8'), ' ')
                    from account_session_attributes s), '')
            """).query(String.class).single();
        assertThat(kept).contains("preview.made").doesNotContain(secret);
    }

    @Test
    void only_who_may_write_the_text_makes_and_takes_back_and_only_by_our_own_forms() {
        var editor = editor();
        var kites = given.article().drafted();
        assertThat(editor.get(path(kites) + "/previews").status()).isIn(404, 405);
        assertThat(editor.post(path(kites) + "/previews").status()).isEqualTo(403);
        var token = editor.get(path(kites)).page().select("input[name=_csrf]").val();
        assertThat(editor.postWith(
                                new String[] {"Origin", "https://evil.example"},
                                path(kites) + "/previews",
                                "_csrf",
                                token)
                        .status())
                .isEqualTo(403);
        made(editor, kites);

        var other = writers.signedIn(writers.add(Role.AUTHOR));
        var theirs = other.get("/studio").page().select("input[name=_csrf]").val();
        assertThat(other.post(path(kites) + "/previews", "_csrf", theirs).status())
                .isEqualTo(404);
        var id = jdbc.sql("select max(id) from article_preview")
                .query(Long.class)
                .single();
        assertThat(other.post(path(kites) + "/previews/" + id + "/revoke", "_csrf", theirs)
                        .status())
                .isEqualTo(404);
        var elsewhere = given.article().at("elsewhere").drafted();
        assertThat(editor.post(path(elsewhere) + "/previews/" + id + "/revoke", "_csrf", token)
                        .status())
                .as("a preview of another text")
                .isEqualTo(404);
    }
}
