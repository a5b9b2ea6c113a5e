package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.article.api.Caller;
import almanac.markup.SharedData;
import almanac.media.Keeping;
import almanac.media.Media;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Everything that was ever written to run in other people's browsers, as title, summary, search texts, body, words of
/// pictures and captions; read as page, list, feed, data, Markdown and by the API. What is literal stays literal.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(RefusingCheck.class)
class PayloadStories {
    private static final Language EN = Language.of("en");
    private static final int ROOM = 450;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Autowired
    Media media;

    @Value("${almanac.site.url}")
    String site;

    private String picture = "";

    @BeforeEach
    void keepPicture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var kept = media.keep("dot.png", bytes.toByteArray(), Actor.PROGRAM);
        picture = ((Keeping.Kept) kept).asset().hash();
    }

    private static Stream<String> payloads() {
        var naughty = Caller.JSON
                .readTree(SharedData.text("payloads/naughty-strings.json"))
                .valueStream()
                .map(each -> each.stringValue());
        var others = Stream.of("xss.txt", "html5-security.txt", "template-injection.txt")
                .flatMap(name -> SharedData.lines("payloads/" + name).stream());
        return Stream.concat(naughty, others)
                .map(PayloadStories::storable)
                .filter(payload -> !payload.isBlank())
                .distinct();
    }

    /// On one line, without what no text may hold.
    private static String storable(String payload) {
        return payload.replaceAll("[\\x00\\p{Cs}]", "").replaceAll("\\s+", " ").strip();
    }

    /// As many in a row as a title holds.
    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        int room = 0;
        for (var payload : payloads().toList()) {
            if (payload.length() > room) {
                rows.add(new ArrayList<>());
                room = ROOM;
            }
            rows.getLast().add(payload);
            room -= payload.length() + 1;
        }
        return rows;
    }

    private UUID published(String title, List<String> payloads, int number) {
        var body = new StringBuilder();
        for (var payload : payloads) {
            body.append(everywhere(payload));
        }
        var text = new DraftText(
                title,
                Optional.of(new Slug("payload-" + number)),
                title,
                body.toString(),
                Optional.of(picture),
                title,
                new Seo(Optional.of(title), Optional.of(title), Optional.empty()));
        return given.article().saying(text).published().id();
    }

    /// A payload in every place that Markdown has; what it may have opened is closed, so that it does not hide the
    /// next.
    private String everywhere(String payload) {
        var words = payload.replaceAll("([\\[\\]\\\\\"])", "\\\\$1");
        return """
            ## %1$s

            %1$s

            --> ?> ]]> </script></style></pre></textarea>

            - %1$s

            > %1$s

            | %1$s |
            |---|
            | %1$s |

            [%1$s](%1$s "%1$s") [x](<%1$s>) <%1$s>

            ![%2$s](media:%3$s "%2$s")

            Before ![%2$s](%1$s) after :notranslate[%1$s] and [^%1$s]

            ```%1$s
            %1$s
            ```

            ::video[%1$s]{url="%1$s" title='%1$s'}

            :::details[%1$s]
            %1$s
            :::

            """.formatted(payload, words, picture);
    }

    private HttpResponse<String> answer(String path) {
        var answer = Caller.send(HttpRequest.newBuilder(URI.create(site + path)).build());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .contains("nosniff");
        return answer;
    }

    private Document page(String path) {
        return Jsoup.parse(answer(path).body(), site + path);
    }

    @Test
    void no_payload_runs_anywhere_and_none_is_lost() throws Exception {
        var rows = rows();
        published("Harmless words", List.of("harmless"), 0);
        var harmless = Harmless.like(page("/en/payload-0"), page("/en"), page("/en/archive"));
        for (int i = 0; i < rows.size(); i++) {
            var title = cut(String.join(" ", rows.get(i)));
            var article = published(title, rows.get(i), i + 1);
            page("/en/payload-" + (i + 1), title, harmless);
            twin("/en/payload-" + (i + 1) + ".md", title);
            api("/api/v1/articles/" + article + "/en", title);
            if (i % 40 == 39 || i + 1 == rows.size()) {
                harmless.page(page("/en"));
                atom();
                jsonFeed();
            }
        }
        harmless.page(page("/en/archive"));
        assertThat(answer("/en/llms.txt").headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain");
        xml(answer("/sitemaps/en-1.xml").body());
    }

    private static String cut(String title) {
        return (title.length() > ROOM ? title.substring(0, title.offsetByCodePoints(0, ROOM / 2)) : title).strip();
    }

    private void page(String path, String title, Harmless harmless) {
        var page = page(path);
        harmless.page(page);
        assertThat(words(page.selectFirst("h1").wholeText())).isEqualTo(title);
        assertThat(words(page.selectFirst("meta[property=og:title]").attr("content")))
                .isEqualTo(title);
        var alts = page.select("figure img[src^=/media/]").eachAttr("alt").stream()
                .map(PayloadStories::words)
                .toList();
        assertThat(alts).as("alternative texts").contains(title);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void twin(String path, String title) {
        var answer = answer(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/markdown");
        var matter = answer.body().split("(?m)^---$", 3)[1];
        var read = new Load(LoadSettings.builder().build()).loadFromString(matter);
        assertThat(((Map<?, ?>) read).get("title")).isEqualTo(title);
    }

    private void api(String path, String title) {
        var answer = answer(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        var read = Caller.JSON.readTree(answer.body());
        assertThat(read.get("title").stringValue()).isEqualTo(title);
        Harmless.text().fragment(read.get("html").stringValue());
    }

    private void atom() throws Exception {
        var entries = xml(answer("/en/feed.atom").body()).getElementsByTagName("entry");
        assertThat(entries.getLength()).isPositive();
        for (int i = 0; i < entries.getLength(); i++) {
            var children = entries.item(i).getChildNodes();
            for (int j = 0; j < children.getLength(); j++) {
                if (children.item(j) instanceof org.w3c.dom.Element element
                        && element.getAttribute("type").equals("html")) {
                    Harmless.text().fragment(element.getTextContent());
                }
            }
        }
    }

    private void jsonFeed() {
        for (var item : Caller.JSON.readTree(answer("/en/feed.json").body()).get("items")) {
            Harmless.text().fragment(item.get("content_html").stringValue());
        }
    }

    private static org.w3c.dom.Document xml(String text) throws Exception {
        var documents = DocumentBuilderFactory.newInstance();
        documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // Fifty texts full of payloads are more than Java reads by default.
        documents.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
        documents.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
        try {
            return documents
                    .newDocumentBuilder()
                    .parse(new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException malformed) {
            throw new AssertionError(malformed.getMessage(), malformed);
        }
    }
}
