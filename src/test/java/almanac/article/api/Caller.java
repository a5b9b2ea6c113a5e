package almanac.article.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that calls the API with its token, in a language.
public record Caller(String site, String token, String language) {
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> call(String method, String path, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create(site + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", language)
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofString(body.isEmpty() ? "" : JSON.writeValueAsString(body)))
                .build();
        return send(request);
    }

    public JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
