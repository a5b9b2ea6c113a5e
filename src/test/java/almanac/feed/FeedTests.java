package almanac.feed;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Everything;
import almanac.article.Given;
import almanac.article.GivenArticle;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
class FeedTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    Drafting drafting;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Autowired
    People people;

    @Autowired
    Topics topics;

    @Autowired
    Everything everything;

    @Value("${almanac.site.url}")
    String site;

    private GivenArticle article;
    private String run;
    private Handle author;

    /// An article in both languages under names that no other test has.
    @BeforeEach
    void publish() {
        run = UUID.randomUUID().toString().substring(0, 8);
        var person =
                people.add(AddPerson.named("Ines " + run, EN), Actor.PROGRAM).person();
        author = person.handle();
        var topic = (TopicAdded.Added)
                topics.add(AddTopic.named(Map.of(EN, "Weather " + run, JA, "天気 " + run)), Actor.PROGRAM);
        var text = DraftText.of(
                "Rain: \"wet\" & <cold> \u000B" + run, "Clouds [move](/en/sky).\n\n## Why\n\nBecause\u0001 of wind.");
        article = given.article().saying(text).about(topic.id()).by(person.id()).published();
        article.saying(JA, DraftText.of("雨 " + run, "雲は動く。")).published(JA);
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address.startsWith("/") ? site + address : address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String english() {
        return "/en/rain-wet-cold-" + run;
    }

    private SyndFeed atom(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        var strict = new SyndFeedInput(true, Locale.ROOT);
        return strict.build(new StringReader(answer.body()));
    }

    private JsonNode json(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/feed+json;charset=UTF-8");
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void a_strict_reader_understands_the_atom_feed_whatever_the_words_hold() throws Exception {
        var entry = atom("/en/feed.atom").getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("Rain: \"wet\" & <cold> " + run);
        assertThat(entry.getUri()).matches("tag:localhost,\\d{4}-\\d\\d-\\d\\d:" + article.id() + "/en");
        assertThat(entry.getLink()).isEqualTo(site + english());
        assertThat(entry.getAuthors())
                .singleElement()
                .satisfies(person -> assertThat(person.getName()).isEqualTo("Ines " + run));
        assertThat(entry.getLinks()).anySatisfy(link -> {
            assertThat(link.getHreflang()).isEqualTo("ja");
            assertThat(get(link.getHref() + ".md").statusCode()).isEqualTo(200);
        });
        assertThat(entry.getContents().getFirst().getValue())
                .contains("href=\"" + site + "/en/sky\"")
                .doesNotContain("href=\"/");
    }

    @Test
    void a_topic_and_a_person_have_feeds_of_their_own() throws Exception {
        assertThat(atom("/en/topics/weather-" + run + "/feed.atom").getEntries())
                .hasSize(1);
        assertThat(atom("/en/authors/" + author + "/feed.atom").getEntries()).hasSize(1);
        assertThat(json("/en/authors/" + author + "/feed.json").get("items")).hasSize(1);
    }

    @Test
    void nobody_of_whom_nothing_was_published_is_told_of() throws Exception {
        var other =
                people.add(AddPerson.named("Quiet " + run, EN), Actor.PROGRAM).person();
        assertThat(get("/en/authors/" + other.handle() + "/feed.atom").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_json_feed_says_the_same() throws Exception {
        var feed = json("/ja/feed.json");
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("language").asString()).isEqualTo("ja");
        assertThat(feed.get("feed_url").asString()).isEqualTo(site + "/ja/feed.json");
        var item = feed.get("items").get(0);
        assertThat(item.get("title").asString()).isEqualTo("雨 " + run);
        assertThat(item.get("content_html").asString()).contains("雲は動く。");
        assertThat(item.get("_translations").get(0).get("url").asString()).isEqualTo(site + english());
    }

    @Test
    void a_withdrawn_text_leaves_feed_and_sitemap() throws Exception {
        article.withdrawn(EN);
        assertThat(get("/en/feed.atom").body()).doesNotContain(run);
        assertThat(get("/sitemaps/en-1.xml").body()).doesNotContain(run);
        assertThat(get(english() + ".md").statusCode()).isEqualTo(410);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        for (var address : List.of("/en/feed.atom", "/sitemap.xml", "/llms.txt", "/robots.txt", english() + ".md")) {
            var first = get(address);
            assertThat(first.statusCode()).as(address).isEqualTo(200);
            assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("public", "max-age=0", "must-revalidate");
            assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
            var tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(get(address, "If-None-Match", tag).statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    @Test
    void the_sitemap_is_closed_and_its_alternates_are_reciprocal() throws Exception {
        var alternates = new HashMap<String, TreeSet<String>>();
        for (var part :
                Jsoup.parse(get("/sitemap.xml").body(), "", Parser.xmlParser()).select("sitemap > loc")) {
            for (var url :
                    Jsoup.parse(get(part.text()).body(), "", Parser.xmlParser()).select("url")) {
                var links = new TreeSet<String>();
                url.select("xhtml|link").forEach(link -> links.add(link.attr("hreflang") + " " + link.attr("href")));
                alternates.put(url.selectFirst("loc").text(), links);
            }
        }
        assertThat(alternates).containsKeys(site + "/en", site + "/ja", site + english());
        alternates.forEach((address, links) -> {
            assertThat(links).anyMatch(link -> link.startsWith("x-default "));
            assertThat(links).anyMatch(link -> link.endsWith(" " + address));
            links.stream()
                    .filter(link -> !link.startsWith("x-default "))
                    .map(link -> link.substring(link.indexOf(' ') + 1))
                    .forEach(
                            other -> assertThat(alternates.get(other)).as(other).isEqualTo(links));
        });
    }

    @Test
    void parts_of_the_whole_meet_without_gap_or_overlap() {
        var walked = new ArrayList<String>();
        for (var number = 1; number <= everything.parts(1).get(EN).size(); number++) {
            everything.part(EN, number, 1).forEach(text -> walked.add(text.path()));
        }
        assertThat(walked)
                .contains(english())
                .doesNotHaveDuplicates()
                .isEqualTo(everything.part(EN, 1, 10_000).stream()
                        .map(Everything.Text::path)
                        .toList());
    }

    @Test
    void there_are_no_parts_beyond_the_last() throws Exception {
        assertThat(get("/sitemaps/en-2.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemaps/xx-1.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void the_twin_says_what_it_is_before_it_says_its_words() throws Exception {
        var twin = get(english() + ".md");
        assertThat(twin.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(twin.body())
                .startsWith("---\ntitle: \"Rain: \\\"wet\\\" & <cold> \\u000B" + run + "\"\nlang: \"en\"\n")
                .contains("translationKey: \"" + article.id() + "\"\n")
                .contains("authors: [{\"handle\":\"" + author + "\",\"name\":\"Ines " + run + "\"}]\n")
                .contains("disclosure: {\"grade\":\"human\",\"engines\":[]}\n")
                .contains("canonical: \"" + site + english() + "\"\n---\n\nClouds [move](/en/sky).");
        assertThat(get("/ja/%E9%9B%A8-" + run + ".md").body())
                .contains("madeFrom: {\"language\":\"en\",\"edition\":1}");
    }

    @Test
    void whoever_values_markdown_above_html_gets_it_at_the_texts_own_address() throws Exception {
        var twin = get(english(), "Accept", "text/markdown, text/html;q=0.9, */*;q=0.8");
        assertThat(twin.body()).isEqualTo(get(english() + ".md").body());
        assertThat(twin.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(twin.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
        var page = get(english(), "Accept", "*/*");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().allValues("Vary")).contains("Accept, Accept-Encoding");
        var tag = twin.headers().firstValue("ETag").orElseThrow();
        assertThat(get(english(), "Accept", "text/markdown", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/en/nothing-" + run, "Accept", "text/markdown").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_moved_text_is_followed_in_markdown_as_well() throws Exception {
        var words = drafting.draft(article.id(), EN).orElseThrow().text();
        article.saying(EN, words.at(new Slug("moved-" + run))).published(EN);
        assertThat(get(english() + ".md").headers().firstValue("Location").orElseThrow())
                .endsWith("/en/moved-" + run + ".md");
        assertThat(get(english(), "Accept", "text/markdown")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/en/moved-" + run);
    }

    @Test
    void what_robots_models_and_finders_of_weaknesses_look_for_is_there() throws Exception {
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + site + "/sitemap.xml");
        assertThat(get("/llms.txt").body()).contains("](" + site + "/ja/llms.txt)");
        assertThat(get("/en/llms.txt").body()).contains("](" + site + english() + ".md)", "## Weather " + run);
        assertThat(get("/.well-known/security.txt").body()).contains("Contact: http", "Expires: 20");
    }
}
