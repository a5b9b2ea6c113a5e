package almanac.article.api;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.IssueToken;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks through the table of `src/docs/api.md` row by row over HTTP: what a call answers, with which members and no
/// others, what it refuses, and to whom.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
class ContractTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final String[] ITEM = {
        "id",
        "kind",
        "language",
        "slug",
        "url",
        "title",
        "summary",
        "edition",
        "publishedAt",
        "updatedAt",
        "outdated",
        "disclosure",
        "topics",
        "authors"
    };

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    Topics topics;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Value("${almanac.site.url}")
    String site;

    private Client nobody;
    private Client editor;
    private Person author;
    private Handle topic;

    @BeforeEach
    void somebody_to_call() {
        nobody = new Client(site, Optional.empty());
        editor = caller(person(Role.EDITOR), EnumSet.allOf(Scope.class));
        author = person(Role.AUTHOR);
        topic = ((TopicAdded.Added) topics.add(
                        new AddTopic(Optional.empty(), Map.of(EN, "Subject", JA, "主題"), Map.of()), Actor.PROGRAM))
                .handle();
    }

    private Person person(Role role) {
        return person(AddPerson.named("Somebody", EN).as(role).translatingInto(JA));
    }

    private Person person(AddPerson order) {
        return people.add(order, Actor.PROGRAM).person();
    }

    private Client caller(Person person, Set<Scope> scopes) {
        var token = tokens.issue(new IssueToken(person.id(), "test", scopes, Optional.empty()), Actor.PROGRAM);
        return new Client(site, Optional.of(token.secret()));
    }

    /// A work by the author on the topic with a draft in English; its path.
    private String begun(String title) {
        var begun = editor.post("/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "%s", "body": "One.\\n\\nTwo.",
             "topics": ["%s"], "authors": ["%s"]}\
            """.formatted(title, topic, author.handle()));
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(201);
        return "/articles/" + begun.text("/id");
    }

    private String published(String title) {
        var work = begun(title);
        assertThat(editor.post(work + "/en/editions", "").status()).isEqualTo(201);
        return work;
    }

    private void translated(String work) {
        var saved = editor.put(work + "/ja/draft", "{\"basedOn\": null, \"title\": \"題\", \"body\": \"一。\"}");
        assertThat(saved.status()).as(saved.response().body()).isEqualTo(201);
    }

    private static String[] and(String[] members, String... more) {
        var all = new ArrayList<>(List.of(members));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void a_list_shows_these_members_of_a_published_text_and_no_others() {
        var work = published("Listed");
        var list = nobody.get("/articles?topic=" + topic);
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.members("")).containsExactly("items", "next");
        assertThat(list.json().get("items").size()).isEqualTo(1);
        assertThat(list.members("/items/0")).containsExactly(ITEM);
        assertThat("/articles/" + list.text("/items/0/id")).isEqualTo(work);
        assertThat(list.text("/items/0/url"))
                .isEqualTo(site + "/en/" + list.text("/items/0/slug").replace(" ", "-"));
        assertThat(list.members("/items/0/disclosure")).containsExactly("grade", "engines", "reviewedBy");
        assertThat(list.text("/items/0/disclosure/grade")).isEqualTo("human");
        assertThat(list.members("/items/0/topics/0")).containsExactly("handle", "name");
        assertThat(list.members("/items/0/authors/0")).containsExactly("handle", "name");
        assertThat(list.json().get("next").isNull()).isTrue();
    }

    @Test
    void a_list_is_narrowed_by_what_exists_and_refuses_the_rest() {
        var work = published("Narrowed");
        translated(work);
        editor.post(work + "/ja/editions", "");
        var own = "/articles?author=" + author.handle();
        assertThat(nobody.get(own).json().get("items").size()).isEqualTo(2);
        assertThat(nobody.get(own + "&language=ja&kind=article&topic=" + topic).text("/items/0/topics/0/name"))
                .isEqualTo("主題");
        assertThat(nobody.get(own + "&kind=page").json().get("items").size()).isZero();
        for (var wrong : List.of("language=12", "kind=essay", "topic=nothing", "author=nobody", "limit=0")) {
            assertThat(nobody.get("/articles?" + wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(nobody.get("/articles?limit=101").text("/errors/0/pointer")).isEqualTo("/limit");
        assertThat(nobody.get("/articles?limit=few").status()).isEqualTo(400);
        assertThat(nobody.get("/articles?after=nonsense").status()).isEqualTo(400);
        assertThat(nobody.get("/articles?unheard=of").status()).isEqualTo(200);
    }

    @Test
    void a_list_goes_on_where_it_ended() {
        published("First");
        published("Second");
        published("Third");
        var own = "/articles?limit=2&topic=" + topic;
        var first = nobody.get(own);
        var second = nobody.get(own + "&after=" + first.text("/next"));
        assertThat(List.of(first.text("/items/0/title"), first.text("/items/1/title"), second.text("/items/0/title")))
                .containsExactly("Third", "Second", "First");
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @Test
    void drafts_schedules_and_withdrawn_texts_are_listed_by_state() {
        begun("Only a draft");
        editor.post(begun("For tomorrow") + "/en/editions", "{\"at\": \"" + tomorrow() + "\"}");
        editor.delete(published("Taken back") + "/en/editions/live");
        published("Out");
        var states =
                Map.of("draft", "Only a draft", "scheduled", "For tomorrow", "withdrawn", "Taken back", "live", "Out");
        states.forEach((state, title) -> {
            var list = editor.get("/articles?topic=" + topic + "&state=" + state);
            assertThat(list.json().get("items").size()).as(state).isEqualTo(1);
            assertThat(list.members("/items/0")).containsExactly(and(ITEM, "state"));
            assertThat(list.text("/items/0/title")).isEqualTo(title);
            assertThat(list.text("/items/0/state")).isEqualTo(state);
            assertThat(list.json().at("/items/0/url").isNull()).isEqualTo(!state.equals("live"));
        });
        assertThat(editor.get("/articles?state=lost").status()).isEqualTo(422);
        var others = caller(person(Role.AUTHOR), Set.of(Scope.READ_DRAFTS));
        assertThat(others.get("/articles?state=draft&topic=" + topic)
                        .json()
                        .get("items")
                        .size())
                .isZero();
        assertThat(others.get("/articles?state=scheduled&topic=" + topic)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void the_feed_of_changes_tells_each_text_once_at_its_last_change() {
        var before = Instant.now().minusMillis(1);
        var first = published("Changed first");
        translated(first);
        editor.post(first + "/ja/editions", "");
        var second = published("Changed second");
        editor.patch(first, "{\"topics\": [\"" + topic + "\"]}");
        editor.delete(second + "/en/editions/live");

        var feed = "/articles?topic=" + topic + "&limit=1&changedAfter=" + before;
        var seen = new ArrayList<String>();
        var page = editor.get(feed);
        assertThat(page.members("/items/0")).containsExactly(and(ITEM, "state", "changedAt"));
        seen.add(said(page));
        while (!page.json().get("next").isNull()) {
            page = editor.get(feed + "&after=" + page.text("/next"));
            seen.add(said(page));
        }
        assertThat(seen).containsExactly("Changed first en live", "題 ja live", "Changed second en withdrawn");
        var last = page.text("/items/0/changedAt");
        assertThat(editor.get("/articles?topic=" + topic + "&changedAfter=" + last)
                        .json()
                        .get("items")
                        .size())
                .isZero();
        published("Changed third");
        assertThat(editor.get("/articles?topic=" + topic + "&changedAfter=" + last)
                        .text("/items/0/title"))
                .isEqualTo("Changed third");
        assertThat(editor.get("/articles?changedAfter=yesterday").status()).isEqualTo(400);
        assertThat(editor.get("/articles?changedAfter=" + before + "&after=x").status())
                .isEqualTo(400);
    }

    private static String said(Client.Answer page) {
        return page.text("/items/0/title") + " " + page.text("/items/0/language") + " " + page.text("/items/0/state");
    }

    @Test
    void a_work_lists_its_versions() {
        var work = published("Whole");
        translated(work);
        var shown = nobody.get(work);
        assertThat(shown.members(""))
                .containsExactly("id", "kind", "originalLanguage", "topics", "authors", "versions");
        assertThat(shown.json().get("versions").size()).isEqualTo(1);
        assertThat(shown.members("/versions/0"))
                .containsExactlyInAnyOrder(
                        "language",
                        "slug",
                        "url",
                        "title",
                        "edition",
                        "publishedAt",
                        "updatedAt",
                        "outdated",
                        "outdatedBlocks",
                        "disclosure");
        var all = editor.get(work);
        assertThat(all.json().get("versions").size()).isEqualTo(2);
        assertThat(List.of(all.text("/versions/0/state"), all.text("/versions/1/state")))
                .containsExactlyInAnyOrder("live", "draft");
        assertThat(nobody.get("/articles/0190a5d2-7c3f-7000-8000-000000000001").status())
                .isEqualTo(404);
        assertThat(nobody.get("/articles/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void a_text_is_read_in_full_and_says_which_language_it_is() {
        var work = published("In full");
        translated(work);
        editor.post(work + "/ja/editions", "");
        var text = nobody.get(work + "/ja");
        assertThat(text.members(""))
                .containsExactly(and(
                        ITEM,
                        "originalLanguage",
                        "madeFrom",
                        "reflects",
                        "availableLanguages",
                        "markdown",
                        "html",
                        "translators"));
        assertThat(text.header("Content-Language")).isEqualTo("ja");
        assertThat(text.text("/markdown")).isEqualTo("一。");
        assertThat(text.text("/html")).contains(">一。</p>");
        assertThat(text.json().at("/madeFrom/edition").intValue()).isEqualTo(1);
        assertThat(text.json().get("reflects").intValue()).isEqualTo(1);
        assertThat(text.json().get("availableLanguages").size()).isEqualTo(2);
        assertThat(nobody.get(work + "/de").status()).isEqualTo(404);
        assertThat(nobody.get(work + "/de?fallback=en").header("Content-Language"))
                .isEqualTo("en");
        assertThat(nobody.get(work + "/de?fallback=..").status()).isEqualTo(422);
        editor.delete(work + "/ja/editions/live");
        assertThat(nobody.get(work + "/ja").status()).isEqualTo(410);
        assertThat(nobody.get(work + "/ja").text("/type")).isEqualTo(site + "/problems/withdrawn");
        assertThat(nobody.get(work + "/ja?fallback=en").status()).isEqualTo(200);
        assertThat(nobody.get(work + "/ja/editions").status()).isEqualTo(410);
        editor.delete(work + "/en/editions/live");
        assertThat(nobody.get(work).status()).isEqualTo(410);
    }

    @Test
    void the_editions_of_a_text_are_read_one_by_one() {
        var work = published("Again");
        editor.put(work + "/en/draft", "{\"basedOn\": 1, \"body\": \"One.\\n\\nThree.\"}");
        editor.post(work + "/en/editions", "{\"note\": \"Three, not two.\"}");
        var list = nobody.get(work + "/en/editions?limit=1");
        assertThat(list.members("/items/0")).containsExactly("edition", "title", "slug", "publishedAt", "note", "live");
        assertThat(list.json().at("/items/0/edition").intValue()).isEqualTo(2);
        var first = nobody.get(work + "/en/editions?limit=1&after=" + list.text("/next"));
        assertThat(first.json().at("/items/0/live").booleanValue()).isFalse();
        assertThat(nobody.get(work + "/en/editions/1").members(""))
                .containsExactly("edition", "title", "slug", "publishedAt", "live", "summary", "markdown");
        assertThat(nobody.get(work + "/en/editions/3").status()).isEqualTo(404);
        assertThat(nobody.get(work + "/en/editions?after=x").status()).isEqualTo(400);
    }

    @Test
    void an_article_is_begun_with_all_its_members() {
        var begun = editor.post("/articles", """
            {"kind": "page", "originalLanguage": "ja", "title": "始まり %1$s", "slug": "hajimari-%1$s", "summary": "S",
             "body": "文。", "image": "media:none", "imageAlt": "A picture",
             "seo": {"title": "T", "description": "D", "image": "media:none"}, "topics": ["%1$s"], "authors": ["%2$s"]}
            """.formatted(topic, author.handle()));
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(201);
        assertThat(begun.members("")).containsExactlyInAnyOrder("id", "kind", "originalLanguage", "revision");
        assertThat(begun.header("Location")).endsWith("/api/v1/articles/" + begun.text("/id"));
        var draft = editor.get("/articles/" + begun.text("/id") + "/ja/draft");
        assertThat(draft.members(""))
                .containsExactly("revision", "title", "slug", "summary", "body", "image", "imageAlt", "seo");
        assertThat(draft.members("/seo")).containsExactly("title", "description", "image");
        assertThat(draft.text("/imageAlt")).isEqualTo("A picture");
        assertThat(draft.text("/image")).isEqualTo("media:none");
    }

    @Test
    void what_an_article_cannot_be_begun_with_is_told_place_by_place() {
        var refused = editor.post("/articles", """
            {"kind": "prediction", "originalLanguage": "tlh", "title": 1, "topics": ["nothing"], "authors": ["nobody"],
             "slug": "Not A Slug", "summary": "\\u0000", "colour": "red"}
            """);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.members("")).containsExactly("type", "title", "status", "detail", "errors");
        var pointers = new TreeSet<String>();
        refused.json()
                .get("errors")
                .forEach(error -> pointers.add(error.get("pointer").stringValue()));
        assertThat(pointers)
                .containsExactly(
                        "/authors",
                        "/body",
                        "/colour",
                        "/kind",
                        "/originalLanguage",
                        "/slug",
                        "/summary",
                        "/title",
                        "/topics");
        var taken = published("Taken");
        var slug = nobody.get(taken).text("/versions/0/slug");
        var second = editor.post("/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "Late", "body": "", "slug": "%s"}\
            """.formatted(slug));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text("/errors/0/pointer")).isEqualTo("/slug");
        assertThat(editor.post("/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "Hidden", "body": "", "slug": "topics"}\
            """).status()).isEqualTo(422);
    }

    @Test
    void a_body_that_cannot_be_read_is_told_apart_from_one_that_is_refused() {
        assertThat(editor.post("/articles", "{\"kind\": ").status()).isEqualTo(400);
        assertThat(editor.post("/articles", "[]").status()).isEqualTo(400);
        assertThat(editor.post("/articles", "{\"kind\": \"page\", \"kind\": \"page\"}")
                        .status())
                .isEqualTo(400);
        assertThat(editor.post("/articles", "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(editor.post("/articles", "{}").status()).isEqualTo(422);
        assertThat(editor.post("/articles", "{\"title\": \"" + "x".repeat(17 * 1024 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
        var form = editor.call(
                "POST",
                "/articles",
                "kind=article",
                request -> request.setHeader("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(form.status()).isEqualTo(415);
        assertThat(form.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_draft_is_saved_on_what_was_seen() {
        var work = begun("Draft");
        var draft = work + "/en/draft";
        assertThat(editor.put(draft, "{\"title\": \"Blind\"}").text("/errors/0/pointer"))
                .isEqualTo("/basedOn");
        var unchanged = editor.put(draft, "{\"basedOn\": 1}");
        assertThat(unchanged.status()).isEqualTo(200);
        assertThat(unchanged.json().get("revision").intValue()).isEqualTo(1);
        var saved = editor.put(draft, "{\"basedOn\": 1, \"summary\": \"S\", \"image\": \"media:none\"}");
        assertThat(saved.members("")).containsExactly("revision");
        var overtaken = editor.put(draft, "{\"basedOn\": 1, \"title\": \"Late\"}");
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.members("")).contains("latest", "theirs").doesNotContain("errors");
        assertThat(overtaken.text("/theirs/summary")).isEqualTo("S");
        assertThat(editor.put(draft, "{\"basedOn\": null, \"title\": \"Late\"}").status())
                .isEqualTo(409);
        editor.put(draft, "{\"basedOn\": 2, \"summary\": null, \"image\": null, \"seo\": null}");
        var cleared = editor.get(draft);
        assertThat(cleared.text("/summary")).isEmpty();
        assertThat(cleared.json().get("image").isNull()).isTrue();
        assertThat(cleared.text("/body")).isEqualTo("One.\n\nTwo.");
        assertThat(editor.put(work + "/ja/draft", "{\"basedOn\": 7, \"title\": \"題\"}")
                        .status())
                .isEqualTo(422);
        assertThat(editor.put(work + "/ja/draft", "{\"basedOn\": null, \"title\": \"題\"}")
                        .status())
                .isEqualTo(201);
        var made = editor.put(
                work + "/ja/draft", "{\"basedOn\": 1, \"madeFrom\": {\"language\": \"en\", \"edition\": 9}}");
        assertThat(made.text("/errors/0/pointer")).isEqualTo("/madeFrom");
        assertThat(editor.put(work + "/fr/draft", "{\"basedOn\": null, \"title\": \"T\"}")
                        .text("/errors/0/pointer"))
                .isEqualTo("/language");
        assertThat(editor.delete(work + "/ja/draft").status()).isEqualTo(204);
        assertThat(editor.get(work + "/ja/draft").status()).isEqualTo(404);
        assertThat(editor.delete(work + "/ja/draft").status()).isEqualTo(404);
    }

    @Test
    void an_edition_is_published_now_later_or_not_at_all() {
        var work = begun("Editions");
        var editions = work + "/en/editions";
        assertThat(editor.post(editions, "{\"at\": \"2020-01-01T00:00:00Z\"}").text("/errors/0/pointer"))
                .isEqualTo("/at");
        assertThat(editor.post(editions, "{\"at\": \"soon\"}").status()).isEqualTo(422);
        var scheduled = editor.post(editions, "{\"at\": \"" + tomorrow() + "\"}");
        assertThat(scheduled.status()).isEqualTo(202);
        assertThat(scheduled.members("")).containsExactly("at");
        assertThat(editor.delete(work + "/en/schedule").status()).isEqualTo(204);
        assertThat(editor.delete(work + "/en/schedule").status()).isEqualTo(404);
        var live = editor.post(editions, "");
        assertThat(live.status()).isEqualTo(201);
        assertThat(live.members("")).containsExactlyInAnyOrder("edition", "url", "publishedAt");
        var again = editor.post(editions, "{}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("edition")).isEqualTo(live.json().get("edition"));
        var none = editor.post(work + "/ja/editions", "");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text("/detail")).contains("no such text in this language");
        assertThat(editor.post(editions, "{\"when\": 1}").text("/errors/0/pointer"))
                .isEqualTo("/when");
        assertThat(editor.delete(editions + "/live").status()).isEqualTo(204);
        assertThat(editor.delete(editions + "/live").status()).isEqualTo(404);
    }

    @Test
    void several_languages_are_published_together_or_none() {
        var work = begun("Together");
        assertThat(editor.post(work + "/editions", "{\"languages\": []}").status())
                .isEqualTo(422);
        assertThat(editor.post(work + "/editions", "{\"languages\": [\"en\", \"ja\"]}")
                        .status())
                .isEqualTo(422);
        assertThat(nobody.get(work).status()).isEqualTo(404);
        translated(work);
        var live = editor.post(work + "/editions", "{\"languages\": [\"ja\", \"en\"]}");
        assertThat(live.status()).isEqualTo(201);
        assertThat(live.members("/editions/0")).containsExactlyInAnyOrder("language", "edition", "url");
        assertThat(live.text("/editions/0/language")).isEqualTo("ja");
    }

    @Test
    void a_work_gets_other_topics_and_authors_but_never_none_to_blame() {
        var work = begun("Described");
        var described = editor.patch(work, "{\"topics\": []}");
        assertThat(described.status()).isEqualTo(200);
        assertThat(described.json().get("topics").size()).isZero();
        assertThat(described.text("/authors/0/handle"))
                .isEqualTo(author.handle().value());
        assertThat(editor.patch(work, "{\"authors\": []}").text("/errors/0/pointer"))
                .isEqualTo("/authors");
        assertThat(editor.patch(work, "{\"topics\": [\"nothing\"]}").text("/errors/0/pointer"))
                .isEqualTo("/topics");
        assertThat(editor.patch(work, "{\"title\": \"No\"}").text("/errors/0/pointer"))
                .isEqualTo("/title");
    }

    @Test
    void topics_authors_and_the_log_are_lists_too() {
        assertThat(nobody.get("/topics?limit=1").members("/items/0")).containsExactly("handle", "names");
        assertThat(nobody.get("/authors?limit=1").members("/items/0")).containsExactly("handle", "name", "languages");
        published("Logged");
        var log = editor.get("/changes?limit=1");
        assertThat(log.members("/items/0")).containsExactly("seq", "at", "kind", "about");
        var next = editor.get("/changes?limit=1&after=" + log.text("/next"));
        assertThat(next.json().at("/items/0/seq").longValue())
                .isGreaterThan(log.json().at("/items/0/seq").longValue());
        assertThat(editor.get("/changes?after=x").status()).isEqualTo(400);
        for (var list : List.of("/topics", "/authors", "/changes")) {
            assertThat(editor.get(list + "?limit=101").status()).as(list).isEqualTo(422);
        }
        assertThat(editor.post("/topics", "{\"handle\": \"" + topic + "\", \"names\": {\"en\": \"X\"}}")
                        .text("/errors/0/pointer"))
                .isEqualTo("/handle");
        assertThat(editor.post("/topics", "{\"names\": {}}").status()).isEqualTo(422);
        assertThat(editor.post("/authors", "{}").text("/errors/0/pointer")).isEqualTo("/name");
    }

    @Test
    void a_wrong_method_is_told_which_are_right_and_a_wrong_address_that_there_is_none() {
        var wrong = nobody.delete("/articles");
        assertThat(wrong.status()).isEqualTo(405);
        assertThat(wrong.header("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        var reading = editor.get("/articles/0190a5d2-7c3f-7000-8000-000000000001/en/schedule");
        assertThat(reading.status()).isEqualTo(405);
        assertThat(reading.header("Allow")).isEqualTo("DELETE");
        for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            var nothing = editor.call(method, "/nothing/at/all", "");
            assertThat(nothing.status()).as(method).isEqualTo(404);
            assertThat(nothing.text("/type")).isEqualTo(site + "/problems/not-found");
        }
        assertThat(new Client(site, Optional.of("alm_wrong")).get("/articles").status())
                .isEqualTo(401);
    }

    /// Who is answered what; an author's and a translator's tokens have every scope, the narrow one is an editor's with
    /// nothing but `admin`, and the last caller an editor of Japanese alone. Each call is about a fresh work of
    /// the author with drafts in English and Japanese.
    private static final String WHO_MAY = """
        call                                          nobody other author translator editor narrow   ja
        GET /articles?state=draft                        401   200    200        200    200    403    200
        GET /articles?changedAfter=2020-01-01T00:00:00Z  401   200    200        200    200    403    200
        GET /articles/{id}                               404   404    200        200    200    404    200
        GET /articles/{id}/{language}/draft              401   404    200        404    200    403    200
        GET /articles/{id}/ja/draft                      401   404    200        200    200    403    200
        GET /articles/{id}/{language}/checks             401   404    200        404    200    403    200
        PUT /articles/{id}/{language}/draft              401   404    200        404    200    403    403
        PUT /articles/{id}/ja/draft                      401   404    200        200    200    403    200
        DELETE /articles/{id}/{language}/draft           401   404    204        404    204    403    403
        DELETE /articles/{id}/ja/draft                   401   404    204        204    204    403    204
        PATCH /articles/{id}                             401   404    200        404    200    403    403
        POST /articles                                   401   403    201        403    201    403    403
        POST /articles/{id}/{language}/editions          401   403    403        403    201    403    403
        POST /articles/{id}/ja/editions                  401   403    403        403    201    403    201
        POST /articles/{id}/editions                     401   403    403        403    201    403    403
        DELETE /articles/{id}/{language}/editions/live   401   403    403        403    404    403    403
        DELETE /articles/{id}/ja/editions/live           401   403    403        403    404    403    404
        DELETE /articles/{id}/{language}/schedule        401   403    403        403    404    403    403
        GET /changes                                     401   403    403        403    200    403    200
        POST /topics                                     401   403    403        403    201    201    201
        POST /authors                                    401   403    403        403    201    201    201
        """;

    @Test
    void each_call_is_answered_by_who_makes_it() {
        var everything = EnumSet.allOf(Scope.class);
        var callers = List.of(
                nobody,
                caller(person(Role.AUTHOR), everything),
                caller(author, everything),
                caller(person(Role.TRANSLATOR), everything),
                editor,
                caller(person(Role.EDITOR), Set.of(Scope.ADMIN)),
                caller(person(AddPerson.named("Somebody", EN).as(Role.EDITOR).editingOnly(JA)), everything));
        WHO_MAY.lines().skip(1).forEach(row -> {
            var cells = row.split("\\s+");
            for (var place = 0; place < callers.size(); place++) {
                var work = begun("Somebody's");
                translated(work);
                var path = cells[1].replace("/articles/{id}", work).replace("{language}", "en");
                var answer = callers.get(place).call(cells[0], path, body(cells[0] + " " + cells[1]));
                assertThat(answer.status())
                        .as(
                                "%s by the %dth caller: %s",
                                row, place + 1, answer.response().body())
                        .isEqualTo(Integer.parseInt(cells[place + 2]));
            }
        });
    }

    private String body(String call) {
        return switch (call) {
            case "POST /articles" -> """
                {"kind": "article", "originalLanguage": "en", "title": "T", "body": "B", "authors": ["%s"]}\
                """.formatted(author.handle());
            case "POST /articles/{id}/editions" -> "{\"languages\": [\"en\", \"ja\"]}";
            case "POST /topics" -> "{\"names\": {\"en\": \"Something\"}}";
            case "POST /authors" -> "{\"name\": \"Somebody else\"}";
            default -> call.startsWith("PUT") ? "{\"basedOn\": 1, \"title\": \"Other\"}" : "";
        };
    }

    @Test
    void the_table_of_who_may_forgets_no_call() {
        var told = new TreeSet<String>();
        WHO_MAY.lines().skip(1).forEach(row -> told.add(row.split("\\s+")[0] + " /api/v1" + row.split("\\s+")[1]));
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            var about = handler.getBeanType().getPackageName();
            if (handler.hasMethodAnnotation(Access.class)
                    && Set.of("almanac.article.api", "almanac.topic.api", "almanac.account.api")
                            .contains(about)) {
                var method =
                        mapping.getMethodsCondition().getMethods().iterator().next();
                assertThat(told)
                        .contains(method + " "
                                + mapping.getPatternValues().iterator().next());
            }
        });
    }
}
