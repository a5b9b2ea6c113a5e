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
@AlmanacHttpTest
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
}
