package almanac.article.api;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.IssueToken;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.shared.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a program does with an article, from its beginning to its end, over HTTP.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
class WritingStoryTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Value("${almanac.site.url}")
    String site;

    private String token(Role role) {
        var person = people.add(AddPerson.named("Somebody", Language.of("en")).as(role), Actor.PROGRAM)
                .person();
        return tokens.issue(
                        new IssueToken(person.id(), "test", EnumSet.allOf(Scope.class), Optional.empty()),
                        Actor.PROGRAM)
                .secret();
    }

    private HttpResponse<String> call(String token, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Test
    void an_article_is_begun_revised_published_and_withdrawn() throws Exception {
        var editor = token(Role.EDITOR);
        var begun = call(editor, "POST", "/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "A story", "body": "One paragraph."}\
            """);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var version = "/articles/" + json(begun).get("id").stringValue() + "/en";
        var revision = json(begun).get("revision").intValue();

        var saved = call(editor, "PUT", version + "/draft", "{\"basedOn\": " + revision + ", \"body\": \"Two.\"}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        var overtaken = call(editor, "PUT", version + "/draft", "{\"basedOn\": " + revision + ", \"body\": \"Mine.\"}");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(json(overtaken).get("theirs").get("body").stringValue()).isEqualTo("Two.");
        assertThat(json(overtaken).get("latest")).isEqualTo(json(saved).get("revision"));

        var published = call(editor, "POST", version + "/editions", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        assertThat(call(editor, "POST", version + "/editions", "").statusCode()).isEqualTo(200);
        assertThat(call(editor, "POST", version + "/editions", "{\"at\": \"2020-01-01T00:00:00Z\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(call(editor, "DELETE", version + "/editions/live", "").statusCode())
                .isEqualTo(204);
        assertThat(call(editor, "DELETE", version + "/editions/live", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_author_neither_publishes_nor_sees_the_drafts_of_others() throws Exception {
        var begun = call(token(Role.EDITOR), "POST", "/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "Not yours", "body": "Text."}\
            """);
        var version = "/articles/" + json(begun).get("id").stringValue() + "/en";
        var author = token(Role.AUTHOR);
        assertThat(call(author, "GET", version + "/draft", "").statusCode()).isEqualTo(404);
        assertThat(call(author, "PUT", version + "/draft", "{\"basedOn\": 1}").statusCode())
                .isEqualTo(404);
        assertThat(call(author, "POST", version + "/editions", "").statusCode()).isEqualTo(403);
    }

    @Test
    void two_languages_are_published_together_and_read_by_anybody() throws Exception {
        var editor = token(Role.EDITOR);
        var begun = call(editor, "POST", "/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "Read me", "body": "Words.",
             "seo": {"title": "For machines"}}\
            """);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var work = "/articles/" + json(begun).get("id").stringValue();
        assertThat(json(call(editor, "GET", work + "/en/draft", ""))
                        .at("/seo/title")
                        .stringValue())
                .isEqualTo("For machines");
        assertThat(read(work).statusCode()).isEqualTo(404);
        assertThat(call(editor, "GET", work, "").statusCode()).isEqualTo(200);
        assertThat(call(editor, "GET", work + "/en/checks", "").statusCode()).isEqualTo(200);

        assertThat(call(editor, "POST", work + "/editions", "{\"languages\": [\"en\", \"ja\"]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(read(work).statusCode()).isEqualTo(404);
        call(editor, "PUT", work + "/ja/draft", "{\"basedOn\": null, \"title\": \"読む\", \"body\": \"言葉。\"}");
        var published = call(editor, "POST", work + "/editions", "{\"languages\": [\"en\", \"ja\"]}");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        assertThat(json(published).get("editions").size()).isEqualTo(2);

        assertThat(json(read(work)).get("versions").size()).isEqualTo(2);
        var fallback = read(work + "/de?fallback=ja");
        assertThat(fallback.headers().firstValue("Content-Language")).hasValue("ja");
        assertThat(json(fallback).get("html").stringValue()).contains("言葉。");
        assertThat(read(work + "/de").statusCode()).isEqualTo(404);

        var first = json(read("/articles?limit=1"));
        var second = json(read("/articles?limit=1&after=" + first.get("next").stringValue()));
        assertThat(second.at("/items/0/url")).isNotEqualTo(first.at("/items/0/url"));
        assertThat(json(read("/articles?language=ja&kind=article"))
                        .at("/items/0/language")
                        .stringValue())
                .isEqualTo("ja");
        assertThat(read("/articles?limit=101").statusCode()).isEqualTo(422);
        assertThat(read("/articles?after=nonsense").statusCode()).isEqualTo(400);
        assertThat(read("/articles?topic=no-such-topic").statusCode()).isEqualTo(422);

        assertThat(json(read(work + "/en/editions")).at("/items/0/edition").intValue())
                .isEqualTo(1);
        assertThat(json(read(work + "/en/editions/1")).get("markdown").stringValue())
                .isEqualTo("Words.");
        assertThat(read(work + "/en/editions/2").statusCode()).isEqualTo(404);
        call(editor, "DELETE", work + "/en/editions/live", "");
        assertThat(read(work + "/en/editions/1").statusCode()).isEqualTo(410);
    }

    @Test
    void only_those_who_may_describe_a_work_and_read_the_log() throws Exception {
        var editor = token(Role.EDITOR);
        var begun = call(editor, "POST", "/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "Described", "body": "Text."}\
            """);
        var work = "/articles/" + json(begun).get("id").stringValue();
        var author = token(Role.AUTHOR);
        assertThat(call(author, "PATCH", work, "{\"topics\": []}").statusCode()).isEqualTo(404);
        assertThat(call(editor, "PATCH", work, "{\"topics\": [\"no-such-topic\"]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(call(editor, "PATCH", work, "{\"topics\": []}").statusCode()).isEqualTo(200);
        call(editor, "POST", work + "/en/editions", "");
        assertThat(call(author, "GET", "/changes", "").statusCode()).isEqualTo(403);
        assertThat(call(editor, "GET", "/changes?after=x", "").statusCode()).isEqualTo(400);
        var log = json(call(editor, "GET", "/changes?after=0&limit=1", ""));
        assertThat(log.get("items").size()).isEqualTo(1);
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + "/api/v1" + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
