package almanac.article.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.Board;
import almanac.article.CountingStatements;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.article.GivenArticle;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.SiteAddress;
import almanac.web.Todo;
import almanac.web.Writer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// The board: what it finds, and what is done from it to many texts at once.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja,de")
@Import(CountingStatements.class)
class BoardStories {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final String PAYLOAD = "<img src=x onerror=alert(1)>{0}'\"";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Publications publications;

    @Autowired
    Board board;

    @Autowired
    BoardPages pages;

    @Autowired
    List<Todo> todos;

    private Given given;
    private Writers writers;

    @Autowired
    void program(ApplicationContext program, People people, Passwords passwords, SiteAddress site) {
        given = Given.in(program);
        writers = new Writers(people, passwords, site);
    }

    private GivenArticle drafted(String title) {
        return given.article().titled(title + " " + run).body("Words.").drafted();
    }

    private static String token(Browser browser) {
        return browser.get("/studio").page().select("input[name=_csrf]").val();
    }

    private static Browser.Answer post(Browser browser, String path, String action, String... texts) {
        var fields = new ArrayList<>(List.of("_csrf", token(browser), "action", action));
        Stream.of(texts).forEach(text -> fields.addAll(List.of("texts", text)));
        return browser.post(path, fields.toArray(String[]::new));
    }

    private boolean isLive(GivenArticle article, Language language) {
        return board.standing(article.id(), language)
                .filter(standing -> standing.isLive())
                .isPresent();
    }

    @Test
    void many_texts_are_published_and_withdrawn_together_after_it_was_said() {
        var one = drafted("One");
        var two = drafted("Two").saying(JA, DraftText.of("二 " + run, "本文。"));
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var texts = new String[] {one.id() + "/en", two.id() + "/en", two.id() + "/ja"};

        var said = post(editor, "/studio/articles/bulk", "publish", texts);
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.page().select("main").text()).contains("One " + run, "二 " + run, "3 texts");
        assertThat(isLive(one, EN)).as("nothing happened yet").isFalse();

        assertThat(post(editor, "/studio/articles/bulk/done", "publish", texts).status())
                .isEqualTo(303);
        assertThat(isLive(one, EN) && isLive(two, EN) && isLive(two, JA)).isTrue();

        assertThat(post(editor, "/studio/articles/bulk/done", "withdraw", texts).status())
                .isEqualTo(303);
        assertThat(isLive(one, EN) || isLive(two, EN) || isLive(two, JA)).isFalse();
        assertThat(post(editor, "/studio/articles/bulk/done", "withdraw", texts).status())
                .as("not live any more")
                .isEqualTo(422);
    }

    @Test
    void one_that_may_not_be_published_keeps_all_from_it_and_names_nobody() {
        var first = drafted("Secretly first");
        var second = drafted("Secretly second").saying(JA, DraftText.of("秘密 " + run, "本文。"));
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var japanese = writers.signedIn(writers.editorOf("ja"));
        var mixed = new String[] {second.id() + "/ja", first.id() + "/en"};

        for (var browser : List.of(author, japanese)) {
            for (var path : List.of("/studio/articles/bulk", "/studio/articles/bulk/done", "/studio/assignments")) {
                for (var action : List.of("publish", "schedule", "withdraw")) {
                    var address = path.endsWith("assignments") ? path + "?task=review" : path;
                    var answer = post(browser, address, action, mixed);
                    assertThat(answer.status()).as(path + " " + action).isEqualTo(403);
                    assertThat(answer.response().body()).doesNotContain("Secretly", "秘密");
                }
            }
        }
        assertThat(isLive(second, JA)).as("not even what they may").isFalse();
        var unknown = post(japanese, "/studio/articles/bulk/done", "publish", UUID.randomUUID() + "/ja", mixed[0]);
        assertThat(unknown.status()).isEqualTo(403);
        assertThat(post(japanese, "/studio/articles/bulk/done", "publish", mixed[0])
                        .status())
                .as("alone")
                .isEqualTo(303);
        assertThat(isLive(second, JA)).isTrue();
    }

    @Test
    void whoever_ticked_nothing_is_told_so_and_not_who_could_do_it() {
        var editor = writers.add(Role.EDITOR);
        var author = writers.signedIn(writers.add(Role.AUTHOR));

        for (var path : List.of("/studio/assignments/new", "/studio/assignments")) {
            var answer = post(author, path + "?task=review", "");
            assertThat(answer.response().body()).doesNotContain(editor.handle().value());
            assertThat(answer.status()).as(path).isEqualTo(303);
        }
    }

    @Test
    void a_check_that_refuses_one_keeps_all_and_says_which() {
        var good = drafted("Good");
        var bad = given.article()
                .titled("Bad " + run)
                .body("[a link](javascript:alert(1)) and ![](media:no-such-file)")
                .drafted();
        var editor = writers.signedIn(writers.add(Role.EDITOR));

        var answer = post(editor, "/studio/articles/bulk/done", "publish", good.id() + "/en", bad.id() + "/de");

        assertThat(answer.status()).as("there is no German text").isEqualTo(422);
        assertThat(isLive(good, EN)).isFalse();
    }

    @Test
    void titles_are_only_ever_text() {
        var payload = given.article().titled(PAYLOAD + run).body("Words.").drafted();
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        for (var action : List.of("publish", "schedule", "withdraw")) {
            var said = post(editor, "/studio/articles/bulk", action, payload.id() + "/en");
            assertThat(said.page().select("main img")).isEmpty();
            assertThat(said.page().select("main").text()).contains(PAYLOAD + run);
        }
        for (var task : List.of("review", "translation")) {
            var said = post(editor, "/studio/assignments/new?task=" + task, "", payload.id() + "/ja");
            assertThat(said.page().select("main img")).isEmpty();
            assertThat(said.page().select("main").text()).contains(PAYLOAD + run);
        }
        var listed = editor.get("/studio/articles?text=onerror").page();
        assertThat(listed.select("main img")).isEmpty();
        assertThat(listed.select("tbody th").text()).contains(PAYLOAD + run);
        post(editor, "/studio/articles/bulk/done", "publish", payload.id() + "/en");
        assertThat(editor.get("/studio").page().select("main img, .told img")).isEmpty();
    }

    @Test
    void the_board_finds_by_state_and_language() {
        var missing = given.article().titled("Missing " + run).body("Words.").published();
        var begun = drafted("Begun").saying(JA, DraftText.of("始め " + run, "本文。"));
        var editor = writers.signedIn(writers.add(Role.EDITOR));

        assertThat(titles(editor, "state=missing&language=ja"))
                .contains("Missing")
                .doesNotContain("Begun");
        assertThat(titles(editor, "state=draft&language=ja")).contains("Begun").doesNotContain("Missing");
        assertThat(titles(editor, "state=live")).contains("Missing").doesNotContain("Begun");
        assertThat(titles(editor, "state=no-such")).isEmpty();
        missing.saying(EN, DraftText.of("Missing " + run, "Other words."));
        assertThat(titles(editor, "state=changed")).contains("Missing");
        editor.submit("/studio/articles/" + begun.id() + "/en", "/review");
        assertThat(titles(editor, "state=submitted")).contains("Begun").doesNotContain("Missing");
    }

    @Test
    void a_translation_behind_its_original_says_by_how_much() {
        var kites = given.article()
                .titled("Kites " + run)
                .body("They fly.\n\nHigh.")
                .published();
        kites.saying(JA, DraftText.of("凧 " + run, "飛ぶ。\n\n高く。")).published(JA);
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        assertThat(titles(editor, "state=behind")).doesNotContain("Kites");

        kites.saying(EN, DraftText.of("Kites " + run, "They fall.\n\nHigh.")).published(EN);

        assertThat(titles(editor, "state=behind&language=ja")).contains("Kites");
        assertThat(editor.get("/studio/articles?text=" + run)
                        .page()
                        .select("em[data-mark=behind]")
                        .text())
                .contains("1");
    }

    private String titles(Browser editor, String query) {
        return editor.get("/studio/articles?text=" + run + "&" + query)
                .page()
                .select("tbody th")
                .text();
    }

    @Test
    void more_works_cost_no_more_statements() {
        var person = writers.add(Role.EDITOR);
        var actor = new Actor(person.id(), java.util.Optional.empty(), Actor.PROGRAM.scopes(), person.appointment());
        drafted("A first");
        drafted("A second");
        var few = boardStatements(actor, "A first");
        var home = homeStatements(person.id());
        for (var n = 0; n < 12; n++) {
            given.article().titled("Many " + run).by(person.id()).drafted().saying(JA, DraftText.of("多 " + n, "語。"));
        }

        assertThat(boardStatements(actor, "")).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(homeStatements(person.id())).isEqualTo(home).isLessThanOrEqualTo(16);
    }

    private int boardStatements(Actor actor, String text) {
        var filter = new BoardFilter(text, "", "", "", "", "", 0);
        return CountingStatements.during(
                () -> assertThat(pages.page(filter, actor, EN).rows()).isNotEmpty());
    }

    private int homeStatements(long person) {
        var writer = new Writer(person, "Some Body", Set.of("editor"));
        return CountingStatements.during(() -> todos.forEach(todo -> todo.of(writer, EN)));
    }

    @Test
    void a_time_that_clocks_never_show_is_refused_and_one_shown_twice_is_chosen() {
        var before = publications.current();
        var article = drafted("Clocks");
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = "/studio/articles/" + article.id() + "/en";
        publications.establish(new Publication(
                before.languages(),
                before.defaultLanguage(),
                ZoneId.of("America/New_York"),
                before.wordings(),
                before.navigation()));
        try {
            var skipped = editor.submit(path, "/editions", "at", "2099-03-08T02:30");
            assertThat(skipped.status()).isEqualTo(422);
            assertThat(skipped.page().select("[role=alert]").text()).contains("Eastern Daylight Time");

            var twice = editor.submit(path, "/editions", "at", "2099-11-01T01:30");
            assertThat(twice.status()).isEqualTo(422);
            assertThat(twice.page().select("input[name=which]")).hasSize(2);
            assertThat(twice.page().select("main").text()).contains("GMT-4", "GMT-5");

            var chosen = editor.submit(path, "/editions", "at", "2099-11-01T01:30", "which", "second");
            assertThat(chosen.status()).isEqualTo(303);
            assertThat(board.standing(article.id(), EN)
                            .orElseThrow()
                            .scheduledAt()
                            .orElseThrow())
                    .isEqualTo(java.time.Instant.parse("2099-11-01T06:30:00Z"));
        } finally {
            publications.establish(before);
        }
    }
}
