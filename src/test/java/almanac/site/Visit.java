package almanac.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a reader without cookies got at an address.
record Visit(String address, HttpResponse<String> answer, Document page) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Visit to(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Visit(address, answer, Jsoup.parse(answer.body(), address));
        } catch (IOException failed) {
            throw new AssertionError(address, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(address, stopped);
        }
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    String language() {
        return page.selectFirst("html").attr("lang");
    }

    String canonical() {
        return page.select("link[rel=canonical]").attr("abs:href");
    }

    boolean isIndexed() {
        return !page.select("meta[name=robots]").attr("content").contains("noindex");
    }

    Map<String, String> alternates() {
        return page.select("link[rel=alternate][hreflang]").stream()
                .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("abs:href")));
    }

    List<String> links() {
        return page.select("a[href]").stream()
                .map(link -> link.attr("abs:href").replaceFirst("#.*", ""))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
    }

    int gzipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.size();
    }
}
