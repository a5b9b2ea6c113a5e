package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.web.SiteAddress;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Ways round the door of the studio, over a real connection.
@AlmanacHttpTest
class DoorStories {
    @Autowired
    SiteAddress site;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    private Browser signedIn(Role role) {
        var writers = new Writers(people, passwords, site);
        return writers.signedIn(writers.add(role));
    }

    /// What stands on the line, as it stands there: no client mends the address.
    private String answer(String method, String target, String host, Browser browser, String... headers)
            throws IOException {
        var address = URI.create(site.url());
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(10_000);
            var lines = String.join("", headers);
            line.getOutputStream()
                    .write(
                            "%s %s HTTP/1.1\r\nHost: %s\r\nCookie: almanac=%s\r\nAccept: text/html\r\n%sConnection: close\r\n\r\n"
                                    .formatted(method, target, host, browser.cookie("almanac"), lines)
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String answer(String target, Browser browser, String... headers) throws IOException {
        return answer("GET", target, URI.create(site.url()).getAuthority(), browser, headers);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    @Test
    void no_other_way_of_writing_an_address_opens_what_is_closed() throws IOException {
        var author = signedIn(Role.AUTHOR);
        for (var target : List.of(
                "/studio/people",
                "//studio/people",
                "/studio//people",
                "/studio/people/",
                "/studio/people;x",
                "/studio;x/people",
                "/STUDIO/people",
                "/studio/PEOPLE",
                "/studio/%70eople",
                "/%73tudio/people",
                "/studio/%2e/people",
                "/studio/account/%2e%2e/people",
                "/studio/account/../people",
                "/studio/account/..;/people",
                "/studio%2fpeople",
                "/studio/people%00",
                "/studio\\people",
                "/en/../studio/people",
                "/static/../studio/people",
                "/studio/people.html",
                "/studio/people?_method=GET")) {
            assertThat(status(answer(target, author))).as(target).isIn(301, 303, 308, 400, 403, 404);
        }
    }

    @Test
    void no_header_makes_one_request_of_another() throws IOException {
        var author = signedIn(Role.AUTHOR);
        for (var header : List.of(
                "X-HTTP-Method-Override: POST\r\n",
                "X-Original-URL: /studio/people\r\n",
                "X-Rewrite-URL: /studio/people\r\n",
                "X-Forwarded-Prefix: /studio/people\r\n")) {
            assertThat(status(answer("/studio/people", author, header)))
                    .as(header)
                    .isEqualTo(403);
            assertThat(answer("/studio/account", author, header))
                    .as(header)
                    .startsWith("HTTP/1.1 200")
                    .contains("Your account");
        }
        assertThat(status(answer("TRACE", "/studio", URI.create(site.url()).getAuthority(), author)))
                .isIn(400, 403, 405);
    }

    @Test
    void an_unknown_host_reaches_nothing_of_the_studio() throws IOException {
        var owner = signedIn(Role.OWNER);
        var answer = answer("GET", "/studio/people", "evil.example", owner);
        assertThat(status(answer)).isIn(400, 421);
        assertThat(answer).doesNotContain("evil.example").doesNotContain("<form");
        assertThat(answer(
                        "/studio/forgotten",
                        owner,
                        "X-Forwarded-Host: evil.example\r\n",
                        "Forwarded: host=evil.example\r\n"))
                .doesNotContain("evil.example");
    }

    @Test
    void no_page_of_another_site_may_read_an_answer() throws IOException {
        var owner = signedIn(Role.OWNER);
        for (var origin : List.of("https://evil.example", "null")) {
            for (var target : List.of("/studio", "/studio/sign-in", "/api/v1/articles", "/api/v1/topics", "/")) {
                assertThat(answer(target, owner, "Origin: " + origin + "\r\n"))
                        .as(target)
                        .doesNotContainIgnoringCase("access-control-allow");
            }
            var preflight = answer(
                    "OPTIONS",
                    "/api/v1/articles",
                    URI.create(site.url()).getAuthority(),
                    owner,
                    "Origin: " + origin + "\r\n",
                    "Access-Control-Request-Method: POST\r\n");
            assertThat(preflight).doesNotContainIgnoringCase("access-control-allow");
        }
    }

    @Test
    void a_form_sets_nothing_that_it_does_not_show() {
        var author = new Writers(people, passwords, site).add(Role.AUTHOR);
        var other = new Writers(people, passwords, site).add(Role.AUTHOR);
        var browser = new Writers(people, passwords, site).signedIn(author);
        var more = new String[] {
            "person",
            Long.toString(other.id()),
            "id",
            "1",
            "roles",
            "owner",
            "role",
            "owner",
            "authors",
            other.handle().value(),
            "authorId",
            Long.toString(other.id()),
            "publishedAt",
            "2020-01-01T00:00:00Z",
            "state",
            "live",
            "version",
            "99",
            "revision",
            "99"
        };
        var begun =
                browser.submit("/studio/articles", "/studio/articles", with(more, "title", "Mine", "language", "en"));
        assertThat(begun.status()).isEqualTo(303);
        var saved = browser.submit(begun.location(), begun.location(), with(more, "title", "Still mine"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(new Writers(people, passwords, site)
                        .signedIn(other)
                        .get(begun.location())
                        .status())
                .as("it has no other author")
                .isEqualTo(404);
        assertThat(browser.get("/studio/articles").page().select("tbody tr").text())
                .doesNotContain("live");
        browser.submit("/studio/account", "/tokens", with(more, "name", "mine", "scopes", "admin"));
        browser.submit(
                "/studio/account",
                "/password",
                with(more, "current", Writers.PASSWORD, "password", "eight quick herons left"));
        assertThat(people.find(author.id()).orElseThrow().roles()).containsExactly(Role.AUTHOR);
        assertThat(new Browser(site.url())
                        .signIn(other.email().orElseThrow(), Writers.PASSWORD)
                        .status())
                .as("another's password is what it was")
                .isEqualTo(303);
    }

    private static String[] with(String[] more, String... fields) {
        var all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }
}
