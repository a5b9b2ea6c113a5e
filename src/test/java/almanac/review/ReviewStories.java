package almanac.review;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.web.SiteAddress;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Handing in, talking over blocks, asking for changes and approving, over HTTP without any script.
@AlmanacHttpTest
class ReviewStories {
    @Autowired
    SiteAddress site;

    private Writers writers;

    @Autowired
    void people(People people, Passwords passwords, SiteAddress site) {
        writers = new Writers(people, passwords, site);
    }

    /// A text by this writer, with its words; answers with its address.
    static String written(Browser browser, String title, String body) {
        var path = browser.submit("/studio/articles", "/studio/articles", "title", title, "language", "en")
                .location();
        write(browser, path, title, body);
        return path;
    }

    static void write(Browser browser, String path, String title, String body) {
        var page = browser.get(path).page();
        var saved = browser.post(
                path,
                "basedOn",
                page.select("input[name=basedOn]").val(),
                "title",
                title,
                "body",
                body,
                "slug",
                "",
                "summary",
                "",
                "_csrf",
                page.select("input[name=_csrf]").val());
        assertThat(saved.status()).isEqualTo(303);
    }

    /// Comments on the block that says this.
    private static void comment(Browser browser, String path, String block, String words) {
        var page = browser.get(path + "/review").page();
        var passage = page.select(".passage").stream()
                .filter(found -> found.select(".text").text().equals(block))
                .findFirst()
                .orElseThrow();
        var answer = browser.post(
                path + "/review/comments",
                "_csrf",
                page.select("input[name=_csrf]").val(),
                "block",
                passage.select("input[name=block]").val(),
                "words",
                words);
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void a_text_is_handed_in_talked_over_changed_and_approved() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = written(author, "Herons again", "Rain.\n\nThen none.\n\nWind.");
        assertThat(author.get(path).page().select("[data-review]").attr("data-review"))
                .isEmpty();

        assertThat(author.submit(path, "/review", "note", "The <b>second</b> one is new.")
                        .status())
                .isEqualTo(303);
        var seen = editor.get(path + "/review").page();
        assertThat(seen.select(".verdict [data-review]").attr("data-review")).isEqualTo("submitted");
        assertThat(seen.select(".steps").text()).contains("The <b>second</b> one is new.");
        comment(editor, path, "Then none.", "Who says so?");
        comment(editor, path, "Wind.", "Leave it out.");
        editor.submit(path + "/review", "/changes", "note", "Two things.");

        write(author, path, "Herons again", "Rain.\n\nThen none, says the chart.");
        var answered = author.get(path + "/review").page();
        assertThat(answered.select(".verdict [data-review]").attr("data-review"))
                .isEqualTo("changes-asked");
        var thread = answered.select(".passage:has(.thread)").first();
        assertThat(thread.select(".text").text()).isEqualTo("Then none, says the chart.");
        assertThat(thread.select("blockquote").text()).as("what it was said of").isEqualTo("Then none.");
        assertThat(answered.select("section[aria-labelledby=gone] .thread").text())
                .contains("Leave it out.", "Wind.");

        var number = thread.select(".thread").attr("id").substring("t-".length());
        author.submit(path + "/review", "/comments/" + number, "words", "The chart.");
        editor.submit(path + "/review", "/comments/" + number + "/resolved");
        assertThat(editor.get(path + "/review").page().select("#t-" + number).attr("data-open"))
                .isEqualTo("false");

        author.submit(path, "/review");
        approve(editor, path);
        assertThat(state(editor, path)).isEqualTo("approved");
    }

    private static void approve(Browser editor, String path) {
        var page = editor.get(path + "/review").page();
        editor.post(
                path + "/review/approval",
                "_csrf",
                page.select("input[name=_csrf]").val(),
                "revision",
                page.select("input[name=revision]").val());
    }

    private static String state(Browser browser, String path) {
        return browser.get(path + "/review")
                .page()
                .select(".verdict [data-review]")
                .attr("data-review");
    }

    @Test
    void an_approval_is_of_one_revision_and_later_words_say_so() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = written(author, "Approved once", "Rain.");
        author.submit(path, "/review");
        var stale = editor.get(path + "/review").page();
        write(author, path, "Approved once", "Rain, and more.");

        editor.post(
                path + "/review/approval",
                "_csrf",
                stale.select("input[name=_csrf]").val(),
                "revision",
                stale.select("input[name=revision]").val());
        assertThat(state(editor, path)).as("of what nobody had read").isEqualTo("submitted");

        approve(editor, path);
        write(author, path, "Approved once", "Rain, and snow.");
        assertThat(author.get(path).page().select(".verdict .front")).isNotEmpty();

        editor.submit(path, "/editions");
        assertThat(state(editor, path))
                .as("published, and so no more in review")
                .isEmpty();
    }

    @Test
    void authors_hand_in_and_do_not_approve_and_what_one_may_not_read_is_not_there() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var other = writers.signedIn(writers.add(Role.AUTHOR));
        var path = written(author, "Mine alone", "Rain.");
        author.submit(path, "/review");
        var token = author.get(path).page().select("input[name=_csrf]").val();

        assertThat(author.get(path + "/review").page().select("form[action$=/changes], form[action$=/reviewer]"))
                .isEmpty();
        for (var step : new String[] {"/approval", "/changes", "/reviewer"}) {
            assertThat(author.post(path + "/review" + step, "_csrf", token, "revision", "2")
                            .status())
                    .as(step)
                    .isEqualTo(403);
        }
        var foreign = other.get("/studio").page().select("input[name=_csrf]").val();
        assertThat(other.get(path + "/review").status()).isEqualTo(404);
        for (var step : new String[] {"", "/approval", "/comments", "/comments/1", "/comments/1/resolved"}) {
            assertThat(other.post(path + "/review" + step, "_csrf", foreign, "words", "x")
                            .status())
                    .as(step)
                    .isEqualTo(404);
        }
    }

    @Test
    void an_empty_comment_and_one_about_nothing_are_refused_with_what_was_typed() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var path = written(author, "Nothing to say", "Rain.");
        var token = author.get(path).page().select("input[name=_csrf]").val();

        var gone = author.post(path + "/review/comments", "_csrf", token, "block", "no-such", "words", "Kept <i>.");
        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.page().select("[role=alert]").text()).isNotEmpty();
        assertThat(author.post(path + "/review/comments", "_csrf", token, "words", " ")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_draft_given_up_takes_what_was_said_of_it_along() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = written(author, "Given up", "Rain.");
        author.submit(path, "/review");
        comment(editor, path, "Rain.", "No.");

        assertThat(author.submit(path, "/discard").status()).isEqualTo(303);

        assertThat(editor.get(path + "/review").status()).isEqualTo(404);
        assertThat(editor.get("/studio").page().select("main").text()).doesNotContain("Given up");
    }

    @Test
    void an_approved_text_is_scheduled_and_goes_live_at_its_time() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = written(author, "Herons at their hour", "Rain.");
        author.submit(path, "/review");
        approve(editor, path);
        assertThat(editor.get("/studio").page().select(".todo").text()).contains("Herons at their hour");

        var soon = LocalDateTime.now(ZoneOffset.UTC).plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        assertThat(editor.submit(path + "/editions/new", "/editions", "at", soon.toString())
                        .status())
                .isEqualTo(303);
        assertThat(editor.get("/studio").page().select(".around").text())
                .as("published next")
                .contains("Herons at their hour");

        var reader = new Browser(site.url());
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(reader.get("/en/herons-at-their-hour").status())
                                .isEqualTo(200));
        assertThat(editor.get("/studio").page().select(".around a[href=/en/herons-at-their-hour]"))
                .as("just published")
                .isNotEmpty();
        assertThat(editor.get("/studio").page().select(".todo").text()).doesNotContain("Herons at their hour");
        assertThat(editor.get(path + "/review").page().select(".steps").text()).contains("published revision 2");
    }
}
