package almanac.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody's browser at the studio, behind a proxy that the tests trust: keeps cookies, fills in forms as they stand
/// on the page.
public final class Browser {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String site;
    /// So that the attempts of one test are not counted for another.
    private final String address = "2001:db8::" + Integer.toHexString(NUMBER.incrementAndGet());
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Browser(String site) {
        this.site = site;
    }

    /// What came back.
    public record Answer(int status, HttpResponse<String> response, Document page) {
        public String location() {
            return response.headers().firstValue("Location").orElse("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)).GET(), headers);
    }

    /// Opens a page and sends its first form that posts to an address with that end, with these fields filled in.
    public Answer submit(String page, String action, String... fields) {
        var form = get(page).page().select("form[method=post]").stream()
                .filter(found -> found.attr("action").endsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form posts to " + action + " on " + page));
        var hidden = form.select("input[type=hidden]").stream()
                .flatMap(input -> Stream.of(input.attr("name"), input.attr("value")));
        return post(
                form.attr("action"), Stream.concat(hidden, Stream.of(fields)).toArray(String[]::new));
    }

    /// Posts fields, as pairs of name and value, without looking at any page first.
    public Answer post(String path, String... fields) {
        return send(form(path, fields));
    }

    /// The same with headers, as pairs.
    public Answer postWith(String[] headers, String path, String... fields) {
        return send(form(path, fields), headers);
    }

    private HttpRequest.Builder form(String path, String... fields) {
        var body = Stream.iterate(0, at -> at < fields.length, at -> at + 2)
                .map(at -> encoded(fields[at]) + "=" + encoded(fields[at + 1]))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /// A file that a form sends.
    public record Upload(String field, String name, byte[] content) {}

    /// Posts a form with files, with these fields before them.
    public Answer upload(String path, List<Upload> files, String... fields) {
        var boundary = "a-boundary-that-no-file-holds";
        var body = new ByteArrayOutputStream();
        for (int at = 0; at < fields.length; at += 2) {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fields[at] + "\"\r\n\r\n"
                            + fields[at + 1] + "\r\n");
        }
        for (var file : files) {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: image/png\r\n\r\n");
            body.writeBytes(file.content());
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        return URI.create(path.startsWith("http") ? path : site + path);
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        request.setHeader("Accept", "text/html");
        request.setHeader("X-Forwarded-For", address);
        for (int at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, Jsoup.parse(response.body(), site));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /// The cookie of that name, empty where there is none.
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public Answer signIn(String email, String password) {
        return submit("/studio/sign-in", "/studio/sign-in", "email", email, "password", password);
    }
}
