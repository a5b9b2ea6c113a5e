package almanac.site.bytes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that writes and publishes through the API of whichever node it is told.
final class Author {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;

    Author(String token) {
        this.token = token;
    }

    /// The id of a new article with a draft in English.
    String begin(String node, String title, String body) {
        var answer = call(node, "POST", "/articles", """
            {"kind": "article", "originalLanguage": "en", "title": "%s", "body": "%s"}\
            """.formatted(title, body));
        return json(answer, 201).get("id").stringValue();
    }

    void revise(String node, String article, String title, String slug, String body) {
        var draft = "/articles/" + article + "/en/draft";
        var basedOn = json(call(node, "GET", draft, ""), 200).get("revision").intValue();
        json(call(node, "PUT", draft, """
            {"basedOn": %d, "title": "%s", "slug": "%s", "body": "%s"}\
            """.formatted(basedOn, title, slug, body)), 200);
    }

    void publish(String node, String article) {
        json(call(node, "POST", "/articles/" + article + "/en/editions", ""), 201);
    }

    void schedule(String node, String article, java.time.Instant at) {
        json(call(node, "POST", "/articles/" + article + "/en/editions", "{\"at\": \"" + at + "\"}"), 202);
    }

    void withdraw(String node, String article) {
        var answer = call(node, "DELETE", "/articles/" + article + "/en/editions/live", "");
        if (answer.statusCode() != 204) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /// The title that is live by the database, past all that is kept.
    String liveTitle(String node, String article) {
        return json(call(node, "GET", "/articles/" + article + "/en", ""), 200)
                .get("title")
                .stringValue();
    }

    private static JsonNode json(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new AssertionError(answer.statusCode() + " instead of " + expected + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> call(String node, String method, String path, String body) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(node + "/api/v1" + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(path, failed);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }
}
