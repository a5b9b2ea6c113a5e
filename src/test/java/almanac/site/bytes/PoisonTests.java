package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.publication.Publications;
import almanac.web.Studio;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Nobody can leave a page behind for others that is another than they would have got without him.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(Press.class)
class PoisonTests {
    /// What the application, its framework or its server reads, and what others were caught reading.
    private static final List<String> HEADERS = List.of(
            "Host: 127.0.0.1:9",
            "Host: LOCALHOST",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Port: 1",
            "X-Forwarded-Prefix: /evil",
            "X-Forwarded-For: 6.6.6.6",
            "Forwarded: host=evil.example;proto=https;for=6.6.6.6",
            "X-Original-URL: /en/evil",
            "X-Rewrite-URL: /en/evil",
            "X-HTTP-Method-Override: DELETE",
            "X-Method-Override: POST",
            "Accept-Language: ja",
            "Accept-Language: *;q=0",
            "Accept: application/json",
            "Accept: image/webp",
            "Accept: text/markdown",
            "Accept: nonsense",
            "Accept-Encoding: gzip",
            "Accept-Encoding: br;q=1, *;q=0",
            "Accept-Charset: utf-16",
            "Cookie: SESSION=c3R1ZGlv; theme=dark; language=ja; before=zz",
            "Authorization: Bearer nonsense",
            "Authorization: Basic YTpi",
            "If-None-Match: *",
            "If-Modified-Since: Fri, 31 Dec 2999 23:59:59 GMT",
            "If-Unmodified-Since: Sat, 01 Jan 2000 00:00:00 GMT",
            "Range: bytes=0-3",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Language: ja",
            "Origin: https://evil.example",
            "Referer: https://evil.example/",
            "User-Agent: <script>alert(1)</script>",
            "Save-Data: on",
            "Sec-CH-Prefers-Color-Scheme: dark",
            "Sec-Fetch-Mode: cors",
            "X-Requested-With: XMLHttpRequest",
            "Purpose: prefetch",
            "Cache-Control: no-cache, no-store",
            "Pragma: no-cache",
            "Upgrade: h2c");

    private static final List<String> PARAMETERS = List.of(
            "view=history",
            "q=evil&topic=evil&year=1&kind=evil&page=9&from=9",
            "state=due&author=evil&bin=3&after=zz&given=1",
            "view=bilingual",
            "before=zz",
            "before=",
            "q=evil",
            "lang=ja",
            "language=ja",
            "locale=ja",
            "_method=delete",
            "format=json",
            "utm_source=%22%3E%3Cscript%3E",
            "callback=evil",
            "error=1",
            "continue",
            "a=1&a=2&b");

    @Autowired
    Press press;

    @Autowired
    Publications publications;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Value("${almanac.site.url}")
    String address;

    private record Answered(int status, Map<String, String> headers, String text) {
        static Answered clean(String address) {
            var got = Got.at(address, "Accept: text/html", "Accept-Language: en");
            var headers = new TreeMap<>(got.headers());
            headers.remove("Date");
            headers.remove("Cache-Status");
            return new Answered(got.status(), headers, got.text());
        }
    }

    @Test
    void no_header_and_no_cookie_of_one_reader_changes_another_s_page() {
        var site = Site.made(press);
        poison(site, HEADERS.stream().map(header -> new Poison("", new String[] {header})));
    }

    @Test
    void no_parameter_of_one_reader_changes_another_s_page() {
        var site = Site.made(press);
        poison(site, PARAMETERS.stream().map(query -> new Poison("?" + query, new String[0])));
    }

    private record Poison(String query, String[] headers) {
        @Override
        public String toString() {
            return query + String.join("", headers);
        }
    }

    private void poison(Site site, Stream<Poison> poisons) {
        var clean = new TreeMap<String, Answered>();
        site.pages().forEach((name, path) -> clean.put(name, Answered.clean(address + path)));
        var softly = new SoftAssertions();
        poisons.forEach(poison -> {
            publications.establish(publications.current());
            site.pages().values().forEach(path -> Got.at(address + path + poison.query(), poison.headers()));
            site.pages()
                    .forEach((name, path) -> softly.assertThat(Answered.clean(address + path))
                            .as(name + " after " + poison)
                            .isEqualTo(clean.get(name)));
        });
        softly.assertAll();
    }

    /// A parameter or header that a controller begins to read must be tried here, too.
    @Test
    void whatever_pages_read_of_a_request_is_tried() {
        var tried = Stream.concat(
                        HEADERS.stream().map(header -> header.replaceFirst(":.*", "")),
                        PARAMETERS.stream()
                                .flatMap(query ->
                                        Arrays.stream(query.split("&")).map(pair -> pair.replaceFirst("=.*", ""))))
                .toList();
        var read = mappings.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getPackageName().matches("almanac\\.(site|feed|.+\\.site)"))
                // What writers see of a page is theirs, and kept by nobody.
                .filter(handler -> !handler.getBeanType().isAnnotationPresent(Studio.class))
                .flatMap(handler -> Arrays.stream(handler.getMethodParameters()))
                .flatMap(parameter -> {
                    var header = parameter.getParameterAnnotation(RequestHeader.class);
                    var query = parameter.getParameterAnnotation(RequestParam.class);
                    assertThat(parameter.hasParameterAnnotation(CookieValue.class))
                            .as("a page reads a cookie: " + parameter)
                            .isFalse();
                    return header != null
                            ? Stream.of(header.name())
                            : query != null
                                    ? Stream.of(
                                            name(query, parameter.getParameter().getName()))
                                    : Stream.of();
                })
                .distinct()
                .toList();
        assertThat(read).isNotEmpty();
        assertThat(tried).containsAll(read);
    }

    private static String name(RequestParam query, String otherwise) {
        return query.name().isEmpty() ? otherwise : query.name();
    }
}
