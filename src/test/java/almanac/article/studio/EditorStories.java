package almanac.article.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.web.SiteAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Writing and publishing over HTTP, without any script.
@AlmanacHttpTest
class EditorStories {
    @Autowired
    SiteAddress site;

    private Writers writers;

    @Autowired
    void people(People people, Passwords passwords, SiteAddress site) {
        writers = new Writers(people, passwords, site);
    }

    private static String begin(Browser browser, String title) {
        var begun = browser.submit("/studio/articles", "/studio/articles", "title", title, "language", "en");
        assertThat(begun.status()).isEqualTo(303);
        return begun.location();
    }

    private static String[] words(Browser.Answer page, String title, String body) {
        return new String[] {
            "basedOn",
            page.page().select("input[name=basedOn]").val(),
            "title",
            title,
            "body",
            body,
            "slug",
            page.page().select("input[name=slug]").val(),
            "summary",
            page.page().select("textarea[name=summary]").text(),
            "picture",
            "",
            "pictureAlt",
            "",
            "_csrf",
            page.page().select("input[name=_csrf]").val()
        };
    }

    @Test
    void an_author_writes_an_editor_publishes_and_readers_read() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var path = begin(author, "What herons forecast");
        var page = author.get(path);
        assertThat(author.post(path, words(page, "What herons forecast", "Rain.\r\n\r\nThen none."))
                        .status())
                .isEqualTo(303);
        var saved = author.get(path);
        assertThat(saved.page().select(".told").text()).contains("Saved");
        assertThat(saved.page().select("#body").text()).isEqualTo("Rain.\n\nThen none.");
        assertThat(saved.page().select("form[action$=/editions]"))
                .as("an author submits")
                .isEmpty();

        var editor = writers.signedIn(writers.add(Role.EDITOR));
        editor.submit(path, "/editions");
        var read = new Browser(site.url()).get("/en/what-herons-forecast");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.page().select("article, main").text()).contains("Then none.");

        editor.submit(path, "/withdraw");
        assertThat(new Browser(site.url()).get("/en/what-herons-forecast").status())
                .isEqualTo(410);
    }

    @Test
    void two_at_once_lose_nothing_and_decide_where_both_changed_the_same() {
        var one = writers.signedIn(writers.add(Role.EDITOR));
        var other = writers.signedIn(writers.add(Role.EDITOR));
        var path = begin(one, "Two at once");
        one.post(path, words(one.get(path), "Two at once", "First.\n\nSecond.\n\nThird."));
        var seenByOne = one.get(path);
        var seenByOther = other.get(path);

        one.post(path, words(seenByOne, "Two at once", "First, by one.\n\nSecond, by one.\n\nThird."));
        var overtaken =
                other.post(path, words(seenByOther, "Two at once!", "First.\n\nSecond, by other.\n\nThird, by other."));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.page().select(".conflict")).hasSize(1);
        assertThat(overtaken.page().select(".conflict pre").eachText())
                .anyMatch(text -> text.contains("Second, by one."))
                .anyMatch(text -> text.contains("Second, by other."));
        var hidden = overtaken.page().select("form[action$=/merge] input[type=hidden]").stream()
                .flatMap(input -> java.util.stream.Stream.of(input.attr("name"), input.val()));
        var areas = overtaken.page().select("form[action$=/merge] textarea").stream()
                .flatMap(area -> java.util.stream.Stream.of(area.attr("name"), area.wholeText()));
        var fields = java.util.stream.Stream.of(hidden, areas, java.util.stream.Stream.of("choices", "both"))
                .flatMap(all -> all)
                .toArray(String[]::new);
        assertThat(other.post(path + "/merge", fields).status()).isEqualTo(303);

        var joined = other.get(path).page();
        assertThat(joined.select("#body").first().wholeText())
                .isEqualTo("First, by one.\n\nSecond, by other.\n\nSecond, by one.\n\nThird, by other.");
        assertThat(joined.select("#title").val()).isEqualTo("Two at once!");
    }

    @Test
    void bad_input_is_told_and_keeps_what_was_typed() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = begin(editor, "Bad input");
        var page = editor.get(path);
        var fields = words(page, "  ", "Words that must stay.");
        var untitled = editor.post(path, fields);
        assertThat(untitled.status()).isEqualTo(422);
        assertThat(untitled.page().select("#body").text()).isEqualTo("Words that must stay.");
        assertThat(untitled.page().select("#title-problem").text()).isNotEmpty();

        fields[1 + List.of(fields).indexOf("title")] = "Bad input";
        fields[1 + List.of(fields).indexOf("slug")] = "topics";
        var reserved = editor.post(path, fields);
        assertThat(reserved.status()).isEqualTo(422);
        assertThat(reserved.page().select("#slug-problem").text()).isNotEmpty();
    }

    @Test
    void what_is_not_yours_is_not_there() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var path = begin(author, "Not yours");
        author.post(path, words(author.get(path), "Not yours", "Secret words."));

        var stranger = writers.signedIn(writers.add(Role.AUTHOR));
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get("/studio/articles").page().select("main").text())
                .doesNotContain("Not yours");
        var token = stranger.get("/studio").page().select("input[name=_csrf]").val();
        for (var action : List.of("", "/merge", "/editions", "/unschedule", "/withdraw", "/discard")) {
            assertThat(stranger.post(path + action, "_csrf", token, "basedOn", "1", "title", "x", "latest", "1")
                            .status())
                    .as(action)
                    .isEqualTo(404);
        }
        var own = author.get("/studio").page().select("input[name=_csrf]").val();
        assertThat(author.post(path + "/editions", "_csrf", own).status()).isEqualTo(403);

        var translator = writers.signedIn(writers.translator("en"));
        assertThat(translator.get(path).status())
                .as("the original is not a translator's")
                .isEqualTo(404);
    }

    @Test
    void a_title_is_text_wherever_it_is_shown() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var payload = "<img src=x onerror=alert(1)>${7777*7777}__${7777*7777}__[[${7777*7777}]]";
        var path = begin(editor, payload);
        for (var page : List.of(path, "/studio/articles?text=onerror", "/studio/audit")) {
            var shown = editor.get(page).page();
            assertThat(shown.select("main img, main script")).as(page).isEmpty();
            assertThat(shown.text()).as(page).doesNotContain("60481729");
        }
        assertThat(editor.get(path).page().select("h1").text()).isEqualTo(payload);
    }

    @Test
    void a_text_may_be_as_long_as_a_book() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = begin(editor, "A book");
        var book = "予測は外れた。".repeat(40_000);
        assertThat(editor.post(path, words(editor.get(path), "A book", book)).status())
                .isEqualTo(303);
        assertThat(editor.get(path).page().select("#body").text()).isEqualTo(book);
    }

    /// V12
    @Test
    void each_answer_has_a_nonce_of_its_own_and_stands_in_nobodys_frame() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = begin(editor, "Policy");
        var first = editor.get(path);
        var second = editor.get(path);
        for (var answer : List.of(first, second)) {
            var nonce = answer.page().select("script[type=module]").attr("nonce");
            assertThat(nonce).hasSizeGreaterThanOrEqualTo(22);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("style-src 'self' 'nonce-" + nonce + "';")
                    .contains("script-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
        assertThat(first.header("Content-Security-Policy")).isNotEqualTo(second.header("Content-Security-Policy"));
    }

    @Test
    void modules_may_be_kept_for_ever_under_a_name_that_changes_with_them() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var address = editor.get(begin(editor, "Scripts"))
                .page()
                .select("script[type=module]")
                .attr("src");
        var script = editor.get(address);
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).contains("immutable");
        assertThat(editor.get(address.replaceFirst("modules/[0-9a-f]+/", "modules/000000000000/"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_previewed_is_what_is_published_after() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = begin(editor, "As readers will");
        var body = "A *first* paragraph.\n\n"
                + "## A heading\n\n"
                + "| a | b |\n"
                + "|---|---|\n"
                + "| 1 | 2 |\n\n"
                + "A note.[^1]\n\n"
                + "[^1]: Below.";
        var fields = words(editor.get(path), "As readers will", body);
        var proof = editor.post(path + "/proof", fields);
        assertThat(proof.status()).isEqualTo(200);
        assertThat(proof.header("Cache-Control")).isEqualTo("no-store");
        assertThat(editor.get(path).page().select("#body").text())
                .as("nothing is saved")
                .isEmpty();

        editor.post(path, fields);
        editor.submit(path, "/editions");
        var published = new Browser(site.url()).get("/en/as-readers-will");
        assertThat(shape(proof)).isEqualTo(shape(published));
    }

    /// The article without the passing names of its blocks.
    private static String shape(Browser.Answer page) {
        var main = page.page().select("main").first();
        main.select("[id^=b-]").removeAttr("id");
        main.select(".neighbours").remove();
        main.select("time").removeAttr("datetime");
        return main.html().replaceAll("(fn(ref)?)-[0-9a-z-]+", "$1");
    }

    /// V09
    @Test
    void a_preview_runs_nothing_and_is_shown_to_nobody_else() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var path = begin(author, "Proof");
        var payload = "<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1))";
        var proof = author.post(path + "/proof?x=%3Cscript%3E", words(author.get(path), payload, payload));
        assertThat(proof.page().select("script:not([type*=json])")).isEmpty();
        assertThat(proof.page().select("main *").stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().startsWith("javascript:"));
        assertThat(proof.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src");

        var stranger = writers.signedIn(writers.add(Role.AUTHOR));
        var token = stranger.get("/studio").page().select("input[name=_csrf]").val();
        assertThat(stranger.post(path + "/proof", "_csrf", token, "body", "x").status())
                .isEqualTo(404);
        assertThat(author.post(path + "/proof", "body", "x").status()).isEqualTo(403);
    }

    private static Browser.Answer autosave(Browser browser, String path, String... fields) {
        return browser.postWith(new String[] {"Accept", "application/json"}, path + "/autosave", fields);
    }

    @Test
    void an_autosave_keeps_the_rules_of_the_form() {
        var one = writers.signedIn(writers.add(Role.EDITOR));
        var other = writers.signedIn(writers.add(Role.EDITOR));
        var path = begin(one, "Kept");
        var seenByOther = other.get(path);
        var kept = autosave(one, path, words(one.get(path), "Kept", "Words."));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.response().body()).contains("\"outcome\":\"saved\"", "\"revision\":2");
        assertThat(one.get(path).page().select("#body").text()).isEqualTo("Words.");

        var overtaken = autosave(other, path, words(seenByOther, "Kept", "Others."));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.response().body()).contains("\"outcome\":\"overtaken\"");
        assertThat(one.get(path).page().select("#body").text()).isEqualTo("Words.");

        var again = autosave(other, path, words(seenByOther, "Kept", "Words."));
        assertThat(again.status())
                .as("the same words: an answer was lost on the way")
                .isEqualTo(200);

        var untitled = autosave(one, path, words(one.get(path), " ", "Words."));
        assertThat(untitled.status()).isEqualTo(422);
        assertThat(untitled.response().body()).contains("\"field\":\"title\"");

        var stranger = writers.signedIn(writers.add(Role.AUTHOR));
        var token = stranger.get("/studio").page().select("input[name=_csrf]").val();
        assertThat(autosave(stranger, path, "_csrf", token, "basedOn", "1", "title", "x")
                        .status())
                .isEqualTo(404);
        assertThat(autosave(one, path, "title", "x").status())
                .as("without the form's token")
                .isEqualTo(403);
    }

    @Test
    void who_is_at_a_text_is_told_to_the_others_until_they_leave() {
        var one = writers.signedIn(writers.add(Role.EDITOR));
        var other = writers.signedIn(writers.add(Role.EDITOR));
        var path = begin(one, "Together");
        assertThat(present(one, path)).contains("\"others\":[]");
        assertThat(present(other, path)).contains("\"others\":[\"Some Body\"]");
        assertThat(present(one, path)).contains("\"others\":[\"Some Body\"]");
        present(other, path, "leaving", "true");
        assertThat(present(one, path)).contains("\"others\":[]");
    }

    private static String present(Browser browser, String path, String... fields) {
        var token = browser.get(path).page().select("input[name=_csrf]").val();
        var all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("_csrf", token), java.util.stream.Stream.of(fields))
                .toArray(String[]::new);
        return browser.postWith(new String[] {"Accept", "application/json"}, path + "/presence", all)
                .response()
                .body();
    }
}
