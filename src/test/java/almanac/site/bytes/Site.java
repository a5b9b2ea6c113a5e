package almanac.site.bytes;

import almanac.account.Person;
import almanac.article.DraftText;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A small publication with a page of every kind, under names that no other test has.
record Site(
        String run,
        Person writer,
        Person other,
        long topic,
        long otherTopic,
        UUID article,
        UUID neighbour,
        UUID about,
        Map<String, String> pages) {
    static final Language EN = Language.of("en");
    static final Language JA = Language.of("ja");

    static Site made(Press press) {
        var run = UUID.randomUUID().toString().substring(0, 8);
        var writer = press.person("Writer " + run, EN);
        var other = press.person("Other " + run, EN);
        var topic = press.topic(Map.of(EN, "Weather " + run, JA, "天気 " + run));
        var otherTopic = press.topic(Map.of(EN, "Winds " + run));
        published(press, run, "older", otherTopic, other);
        var neighbour = published(press, run, "neighbour", topic, writer);
        var article = published(press, run, "article", topic, writer);
        press.revise(article, JA, DraftText.of("記事 " + run, "言葉。").at(new Slug("記事-" + run)));
        press.publish(article, JA);
        var about = press.begin("page", DraftText.of("About " + run, "Us."))
                .at("about-" + run)
                .published()
                .id();
        return new Site(run, writer, other, topic, otherTopic, article, neighbour, about, pages(run, writer));
    }

    private static UUID published(Press press, String run, String name, long topic, Person author) {
        return press.begin("article", DraftText.of(name + " " + run, "Words of " + name + "."))
                .at(name + "-" + run)
                .about(topic)
                .by(author.id())
                .published()
                .id();
    }

    /// Each kind of page by a name.
    private static Map<String, String> pages(String run, Person writer) {
        var pages = new TreeMap<String, String>();
        pages.put("door", "/");
        pages.put("home", "/en");
        pages.put("home in Japanese", "/ja");
        pages.put("article", "/en/article-" + run);
        pages.put("article in Japanese", "/ja/%E8%A8%98%E4%BA%8B-" + run);
        pages.put("neighbour", "/en/neighbour-" + run);
        pages.put("borrowed", "/ja/neighbour-" + run);
        pages.put("page", "/en/about-" + run);
        pages.put("nothing yet", "/en/coming-" + run);
        pages.put("archive", "/en/archive");
        pages.put("archive of a year", "/en/archive/" + year());
        pages.put("topics", "/en/topics");
        pages.put("topic", "/en/topics/weather-" + run);
        pages.put("author", "/en/authors/" + writer.handle());
        pages.put("author in Japanese", "/ja/authors/" + writer.handle());
        pages.put("atom", "/en/feed.atom");
        pages.put("json feed", "/en/feed.json");
        pages.put("topic's atom", "/en/topics/weather-" + run + "/feed.atom");
        pages.put("author's json feed", "/en/authors/" + writer.handle() + "/feed.json");
        pages.put("sitemaps", "/sitemap.xml");
        pages.put("sitemap", "/sitemaps/en-1.xml");
        pages.put("llms", "/llms.txt");
        pages.put("llms in English", "/en/llms.txt");
        pages.put("twin", "/en/article-" + run + ".md");
        pages.put("robots", "/robots.txt");
        return pages;
    }

    private static int year() {
        return java.time.Year.now(java.time.ZoneOffset.UTC).getValue();
    }

    String path(String page) {
        return pages.get(page);
    }
}
