package almanac.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.account.People;
import almanac.article.CountingStatements;
import almanac.article.Draft;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Lookup;
import almanac.article.PublishedArticle;
import almanac.article.PublishedArticles;
import almanac.article.ReviseDraft;
import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.topic.Topics;
import almanac.transfer.Remark.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Folders of all kinds brought into one publication; every test has a source and names of its own.
@AlmanacTest(properties = "almanac.site.languages=en,ja")
@Import(CountingStatements.class)
class ImportTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");

    @TempDir
    Path folder;

    @Autowired
    Importing importing;

    @Autowired
    ItemTable items;

    @Autowired
    PublishedArticles published;

    @Autowired
    Drafting drafting;

    @Autowired
    Publications publications;

    @Autowired
    Topics topics;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    SiteFolder site;
    String source;
    ImportReport report;

    @BeforeEach
    void begin(org.junit.jupiter.api.TestInfo test) {
        site = new SiteFolder(folder.resolve("site"));
        source = test.getTestMethod().orElseThrow().getName();
    }

    private Tally bring(boolean publish) {
        return bring(new ImportOrder(source, Optional.empty(), publish, false));
    }

    private Tally bring(ImportOrder order) {
        report = new ImportReport();
        try {
            return importing.run(DiskFolder.at(site.root(), report), order, report, Progress.silent());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private Tally published() {
        return bring(true);
    }

    private PublishedArticle at(Language language, String slug) {
        var found = published.at(language, new Slug(slug));
        assertThat(found).as(slug + ": " + report.remarks()).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) found).article();
    }

    private Draft draft(String path) {
        var item = items.all(source).get(path);
        assertThat(item).as(path + ": " + report.remarks()).isNotNull();
        return drafting.draft(item.article(), item.language()).orElseThrow();
    }

    private void assertError(String path, String... words) {
        assertThat(report.remarks(Level.ERROR)).as(report.remarks().toString()).anySatisfy(remark -> {
            assertThat(remark.path()).isEqualTo(path);
            assertThat(remark.reason()).contains(words);
        });
    }

    private void assertWarning(String path, int line, String... words) {
        assertThat(report.remarks(Level.WARNING))
                .as(report.remarks().toString())
                .anySatisfy(remark -> {
                    assertThat(remark.path()).isEqualTo(path);
                    assertThat(remark.line()).isEqualTo(line);
                    assertThat(remark.reason()).contains(words);
                });
    }

    @Test
    void languages_of_one_work_are_joined_by_path_by_key_and_by_folder() {
        site.with("content/posts/joined.md", "---\ntitle: Joined\ndate: 2021-01-04\n---\nOne.\n")
                .with("content/posts/joined.ja.md", "---\ntitle: つながり\n---\n一。\n")
                .with("content/pt-br/posts/joined.md", "---\ntitle: Junto\n---\nUm.\n")
                .with("content/fr/billets/ensemble.md", "---\ntitle: Ensemble\ntranslationKey: tk\n---\nUn.\n")
                .with("content/posts/together.md", "+++\ntitle = \"Together\"\ntranslationKey = \"tk\"\n+++\nOne.\n");

        var tally = published();

        assertThat(tally.begun()).isEqualTo(5);
        assertThat(report.count(Level.ERROR)).isZero();
        var joined = at(EN, "joined");
        assertThat(joined.publishedAt()).isEqualTo(Instant.parse("2021-01-04T00:00:00Z"));
        assertThat(at(JA, "joined").id()).isEqualTo(joined.id());
        assertThat(at(Language.of("pt-BR"), "joined").id()).isEqualTo(joined.id());
        assertThat(at(Language.of("fr"), "ensemble").id())
                .isEqualTo(at(EN, "together").id());
        assertThat(publications.current().speaks(Language.of("pt-BR"))).isTrue();
        assertThat(tally.languages()).contains(Language.of("fr"));
    }

    @Test
    void a_second_run_changes_nothing_and_a_changed_file_makes_a_revision() {
        site.with("content/posts/again.md", "---\ntitle: Again\n---\nOne.\n")
                .with("content/posts/other.md", "---\ntitle: Other\n---\nOne.\n");
        published();
        var before = rows();

        var second = published();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(rows()).isEqualTo(before);

        site.with("content/posts/again.md", "---\ntitle: Again\n---\nTwo.\n");
        var third = published();
        assertThat(third.changed()).isEqualTo(1);
        assertThat(at(EN, "again").edition()).isEqualTo(2);
        assertThat(at(EN, "again").markdown()).isEqualTo("Two.\n");
        assertThat(at(EN, "other").edition()).isEqualTo(1);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from article_revision) + (select count(*) from account_audit)"
                        + " + (select count(*) from relay_change) + (select count(*) from transfer_item)")
                .query(Long.class)
                .single();
    }

    @Test
    void what_was_edited_here_is_kept() {
        site.with("content/posts/edited.md", "---\ntitle: Edited\n---\nOne.\n");
        bring(false);
        var draft = draft("content/posts/edited.md");
        drafting.revise(new ReviseDraft(
                draft.article(),
                EN,
                Optional.of(1),
                DraftText.of("Edited", "Mine.\n"),
                Optional.empty(),
                Actor.PROGRAM));

        assertThat(bring(false).unchanged()).isEqualTo(1);
        site.with("content/posts/edited.md", "---\ntitle: Edited\n---\nTwo.\n");
        var tally = bring(false);

        assertThat(tally.kept()).isEqualTo(1);
        assertError("content/posts/edited.md", "edited it since");
        assertThat(draft("content/posts/edited.md").text().body()).isEqualTo("Mine.\n");
    }

    @Test
    void drafts_stay_drafts_and_the_future_is_scheduled() {
        site.with("content/posts/d1.md", "---\ntitle: D1\ndraft: true\n---\nOne.\n")
                .with("content/posts/d2.md", "---\ntitle: D2\ndate: 2999-01-01\n---\nOne.\n");

        published();

        assertThat(published.at(EN, new Slug("d1"))).isInstanceOf(Lookup.Nothing.class);
        assertThat(jdbc.sql("select scheduled_at from article_version where scheduled_at > '2998-01-01'")
                        .query()
                        .listOfRows())
                .hasSize(1);
        // Imported as drafts first, published by a later run.
        site.with("content/posts/d3.md", "---\ntitle: D3\n---\nOne.\n");
        bring(false);
        assertThat(published.at(EN, new Slug("d3"))).isInstanceOf(Lookup.Nothing.class);
        published();
        assertThat(at(EN, "d3").edition()).isEqualTo(1);
    }

    @Test
    void links_between_files_become_addresses() {
        site.with("content/posts/from.md", """
            ---
            title: From
            ---
            [a](to.md) [b](../posts/to.md#second-part) [c](/posts/to/) [d]({{< ref "to.md" >}})
            [e]({{% relref "/posts/to#x" %}}) [f](https://example.org/to.md) [g](../../../etc/passwd)
            [h](missing.md) `[i](to.md)` <a href="to.md">j</a> [k][r] {{< tweet 1 >}} {{</* ref "to.md" */>}}

                [l](to.md)

            [r]: ./to.md "Title"
            """)
                .with("content/posts/to.md", "---\ntitle: To\nslug: there\n---\n## Second part\n")
                .with("content/posts/from.ja.md", "---\ntitle: から\n---\n[a](to.md)\n");

        bring(false);

        assertThat(draft("content/posts/from.md").text().body()).isEqualTo("""
            [a](/en/there) [b](/en/there#h-second-part) [c](/en/there) [d](/en/there)
            [e](/en/there#h-x) [f](https://example.org/to.md) [g](../../../etc/passwd)
            [h](missing.md) `[i](to.md)` <a href="/en/there">j</a> [k][r] {{< tweet 1 >}} {{< ref "to.md" >}}

                [l](to.md)

            [r]: /en/there "Title"
            """);
        assertThat(draft("content/posts/from.ja.md").text().body()).isEqualTo("[a](/ja/there)\n");
        assertWarning("content/posts/from.md", 5, "out of the folder");
        assertWarning("content/posts/from.md", 6, "missing.md");
        assertWarning("content/posts/from.md", 6, "tweet");
        assertThat(report.remarks(Level.WARNING)).hasSize(3);
    }

    @Test
    void pictures_come_along() {
        var one = Pictures.sha256(SiteFolder.png(1)).substring(0, 16);
        var two = Pictures.sha256(SiteFolder.png(2)).substring(0, 16);
        site.with("content/posts/bundle/index.md", """
            ---
            title: Bundle
            cover: {image: lead.png, alt: A dot}
            ---
            ![One](one.png "Said") ![Two](/img/two.png) {{< figure src="one.png" alt="A [dot]" caption="Cap" >}}
            ![no](fake.png) ![gone](gone.png)
            """)
                .with("content/posts/bundle/one.png", SiteFolder.png(1))
                .with("content/posts/bundle/lead.png", SiteFolder.png(3))
                .with("content/posts/bundle/fake.png", "not a picture")
                .with("static/img/two.png", SiteFolder.png(2));

        bring(false);

        var text = draft("content/posts/bundle/index.md").text();
        assertThat(text.body())
                .isEqualTo("![One](media:" + one + " \"Said\") ![Two](media:" + two + ") ![A \\[dot\\]](media:" + one
                        + " \"Cap\")\n![no](fake.png) ![gone](gone.png)\n");
        assertThat(text.picture()).contains(Pictures.sha256(SiteFolder.png(3)).substring(0, 16));
        assertThat(text.pictureAlt()).isEqualTo("A dot");
        assertError("content/posts/bundle/index.md", "fake.png");
        assertWarning("content/posts/bundle/index.md", 6, "gone.png");
    }

    @Test
    void topics_and_authors_are_found_or_added() {
        site.with(
                        "content/posts/t1.md",
                        "---\ntitle: T1\ntags: [Deep Blue]\ncategories: Chess\nauthor: Ada L.\n---\nOne.\n")
                .with(
                        "content/posts/t2.md",
                        "---\ntitle: T2\ntags: [deep-blue]\nauthors: [{name: Ada L.}]\n---\nOne.\n")
                .with("content/tags/deep-blue/_index.ja.md", "---\ntitle: ディープ・ブルー\n---\n");

        published();

        var topic = topics.byHandle(new Handle("deep-blue")).orElseThrow();
        assertThat(at(EN, "t1").topics()).extracting(subject -> subject.name()).containsExactly("Chess", "Deep Blue");
        assertThat(at(EN, "t2").topics()).extracting(subject -> subject.topic()).containsExactly(topic);
        assertThat(topics.named(topic, JA).orElseThrow().name()).isEqualTo("ディープ・ブルー");
        assertThat(people.find(new Handle("ada-l")).orElseThrow().email()).isEmpty();
        assertThat(at(EN, "t2").authors())
                .extracting(credit -> credit.handle().value())
                .containsExactly("ada-l");
    }

    @Test
    void jekyll_is_understood() {
        site.with("_config.yml", "title: Old\nlang: en\n")
                .with("_posts/2020-05-06-jekyll-post.md", """
                    ---
                    layout: post
                    title: Jekyll post
                    tags: alpha beta
                    ---
                    [next]({% post_url 2020-05-07-jekyll-next %}) [old](/2020/05/07/jekyll-next.html)
                    ![p]({{ site.baseurl }}/assets/p.png) [l]({% link about.md %}) {% include x.html %}
                    {% highlight ruby %}
                    puts 1
                    {% endhighlight %}
                    """)
                .with("_posts/2020-05-07-jekyll-next.md", "---\ntitle: Next\npublished: false\n---\nOne.\n")
                .with("_drafts/jekyll-idea.md", "---\ntitle: Idea\n---\nOne.\n")
                .with("about.md", "---\ntitle: About jekyll\n---\nUs.\n")
                .with("assets/p.png", SiteFolder.png(7))
                .with("README.md", "No front matter.\n");

        var tally = published();

        assertThat(tally.begun()).isEqualTo(4);
        var post = at(EN, "jekyll-post");
        assertThat(post.publishedAt()).isEqualTo(Instant.parse("2020-05-06T00:00:00Z"));
        assertThat(post.markdown())
                .isEqualTo("[next](/en/jekyll-next) [old](/en/jekyll-next)\n![p](media:"
                        + Pictures.sha256(SiteFolder.png(7)).substring(0, 16)
                        + ") [l](/en/about) {% include x.html %}\n```ruby\nputs 1\n```\n");
        assertThat(at(EN, "about").kind().name()).isEqualTo("page");
        assertThat(published.at(EN, new Slug("jekyll-idea"))).isInstanceOf(Lookup.Nothing.class);
        assertThat(published.at(EN, new Slug("jekyll-next"))).isInstanceOf(Lookup.Nothing.class);
        assertWarning("_posts/2020-05-06-jekyll-post.md", 7, "include");
    }

    @Test
    void html_becomes_markdown() {
        site.with(
                        "content/posts/page-in-html.html",
                        "---\n"
                                + "title: In HTML\n"
                                + "---\n"
                                + "<h2>Two</h2><p>A <b>bold</b> <a href=\"other-html.md\">link</a>.</p>")
                .with("content/posts/other-html.md", "---\ntitle: Other HTML\n---\nOne.\n");

        bring(false);

        assertThat(draft("content/posts/page-in-html.html").text().body())
                .contains("**bold**", "[link](/en/other-html)", "Two")
                .doesNotContain("<p>");
    }

    @Test
    void bad_input_is_told_and_stops_nothing() throws IOException {
        site.with("content/posts/good.md", "---\ntitle: Good\n---\nOne.\n")
                .with("content/posts/broken.md", "---\ntitle: [Broken\n---\nOne.\n")
                .with("content/posts/broken.ja.md", "---\ntitle: こわれた\n---\n一。\n")
                .with("content/posts/tag.md", "---\ntitle: Tag\nlang: klingonish\n---\nOne.\n")
                .with("content/posts/twice.en.md", "---\ntitle: Twice\n---\nOne.\n")
                .with("content/posts/twice.md", "---\ntitle: Twice\n---\nOne.\n")
                .with("content/posts/same-1.md", "---\ntitle: Same\nslug: same\n---\nOne.\n")
                .with("content/posts/same-2.md", "---\ntitle: Same\nslug: same\n---\nOne.\n")
                .with("content/a/named.md", "---\ntitle: Named\n---\nOne.\n")
                .with("content/b/named.md", "---\ntitle: Named\n---\nTwo.\n")
                .with("content/posts/latin.md", "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1))
                .with("content/posts/wide.md", "\uFEFF---\ntitle: Wide\n---\n".getBytes(StandardCharsets.UTF_16LE))
                .with("content/posts/long.md", "---\ntitle: Long\n---\n" + "x".repeat(10_000_000))
                .with("content/posts/longish.md", "---\ntitle: Longish\n---\n" + "x".repeat(3_000_000))
                .with("content/posts/reserved.md", "---\ntitle: Reserved\nslug: topics\n---\nOne.\n")
                .with("content/posts/when.md", "---\ntitle: When\ndate: someday\n---\nOne.\n")
                .with("content/posts/other.org", "#+title: Org\n")
                .with("../secret.md", "---\ntitle: Secret\n---\nSecret.\n");
        Files.createSymbolicLink(folder.resolve("site/content/posts/link.md"), folder.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("site/content/out"), folder);

        var tally = published();

        assertThat(tally.begun()).as(report.remarks().toString()).isEqualTo(4);
        assertThat(at(EN, "good").markdown()).isEqualTo("One.\n");
        assertError("content/posts/broken.md", "YAML");
        assertError("content/posts/broken.ja.md", "content/posts/broken.md");
        assertError("content/posts/tag.md", "klingonish", "BCP 47");
        assertError("content/posts/twice.md", "content/posts/twice.en.md");
        assertError("content/posts/twice.en.md", "Not imported");
        assertError("content/posts/same-2.md", "same", "content/posts/same-1.md");
        assertWarning("content/b/named.md", 0, "named-2");
        assertError("content/posts/latin.md", "UTF-8");
        assertError("content/posts/wide.md", "UTF-16");
        assertError("content/posts/long.md", "10000020 bytes");
        assertError("content/posts/longish.md", "characters");
        assertError("content/posts/reserved.md", "topics");
        assertError("content/posts/when.md", "someday");
        assertWarning("content/posts/other.org", 0, "org");
        assertWarning("content/posts/link.md", 0, "out of the folder");
        assertWarning("content/out", 0, "out of the folder");
        assertThat(tally.refused()).isEqualTo(12);
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() {
        site.with("content/posts/dry.md", "---\ntitle: Dry\nlang: sr-Latn\ntags: [drought]\n---\n![x](x.png)\n")
                .with("content/posts/x.png", SiteFolder.png(9))
                .with("content/posts/bad.md", "---\ntitle: [x\n---\n");
        var before = rows();

        var tally = bring(new ImportOrder(source, Optional.empty(), true, true));

        assertThat(tally.begun()).isEqualTo(1);
        assertThat(tally.refused()).isEqualTo(1);
        assertThat(tally.languages()).containsExactly(Language.of("sr-Latn"));
        assertThat(tally.words(true)).contains("Languages that would be added: sr-Latn", "1 topics");
        assertThat(rows()).isEqualTo(before);
        assertThat(publications.current().speaks(Language.of("sr-Latn"))).isFalse();
    }

    @Test
    void each_file_costs_the_same_few_statements() throws IOException {
        for (var number = 1; number <= 20; number++) {
            site.with(
                    "content/posts/cheap-" + number + ".md",
                    "---\ntitle: Cheap " + number
                            + "\ndate: 2021-01-01\ntags: [cheap]\nauthor: Ada L.\n---\n[next](cheap-1.md)\n");
        }
        var all = CountingStatements.during(this::published);
        for (var number = 11; number <= 20; number++) {
            site.without("content/posts/cheap-" + number + ".md");
        }
        source = source + "-again";
        var half = CountingStatements.during(this::published);
        var unchanged = CountingStatements.during(this::published);

        assertThat((all - half) / 10).isLessThan(35);
        assertThat(unchanged).isLessThan(10);
    }

    @Test
    void the_report_is_no_formula() throws IOException {
        report = new ImportReport();
        report.error("=cmd|' /C calc'!A0.md", 3, "Say \"no\"\nto it");
        report.info("plain.md", "-1");
        var file = folder.resolve("report.csv");
        report.write(file);

        assertThat(Files.readString(file))
                .isEqualTo("path,line,level,reason\r\n"
                        + "\"'=cmd|' /C calc'!A0.md\",3,error,\"Say \"\"no\"\" to it\"\r\n"
                        + "\"plain.md\",,info,\"'-1\"\r\n");
    }
}
