package almanac.site;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import almanac.AlmanacTest;
import almanac.article.CountingStatements;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/// What a page that nobody kept asks of the database, for every kind of page that readers and their programs see. The
/// sample speaks nine languages: what asked once for each would stand out.
@AlmanacTest(properties = "almanac.sample=true")
@Import(CountingStatements.class)
class StatementsTests {
    /// Address, status, and how many statements it may take at most.
    private static final String PAGES = """
        /                                    302 0
        /en                                  200 3
        /en?before={cursor}                  200 2
        /en/{article}                        200 2
        /ja/{japanese}                       200 3
        /ja/{borrowed}                       200 2
        /en/{page}                           200 2
        /en/{article}?view=history           200 2
        /en/{article}.md                     200 1
        /en/archive                          200 2
        /en/archive/2021                     200 2
        /en/archive/{month}                  200 2
        /en/topics                           200 2
        /en/topics/{topic}                   200 2
        /en/authors/{author}                 200 3
        /en/predictions                      200 3
        /en/predictions/open-weights-2021    200 3
        /en/our-top-three-ml-predictions-for-2021 200 3
        /en/feed.atom                        200 2
        /en/feed.json                        200 2
        /en/topics/{topic}/feed.atom         200 1
        /en/authors/{author}/feed.json       200 4
        /sitemap.xml                         200 1
        /sitemaps/en-1.xml                   200 3
        /robots.txt                          200 0
        /llms.txt                            200 0
        /en/llms.txt                         200 2
        /en/nothing-of-this-name             404 3
        """;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_page_is_one_statement_and_at_most_three() {
        var softly = new SoftAssertions();
        PAGES.lines().map(String::strip).forEach(row -> {
            var cells = row.split("\\s+");
            var address = filled(cells[0]);
            // The first visit may load what is kept in memory from then on.
            visit(address);
            var status = new int[1];
            var statements = CountingStatements.during(() -> status[0] = visit(address));
            softly.assertThat(status[0]).as(row + " → " + address).isEqualTo(Integer.parseInt(cells[1]));
            softly.assertThat(statements).as(row).isLessThanOrEqualTo(Integer.parseInt(cells[2]));
        });
        softly.assertAll();
    }

    private int visit(String address) {
        try {
            return browser.perform(get(URI.create(address)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failed) {
            throw new AssertionError(address, failed);
        }
    }

    private String filled(String address) {
        return address.replace("{article}", slug("en", "w.kind = 'article'"))
                .replace("{japanese}", slug("ja", "w.original_language <> 'ja'"))
                .replace("{page}", slug("en", "w.kind = 'page'"))
                .replace("{borrowed}", slug("en", """
                    w.original_language = 'en' and not exists (
                        select 1 from article_version ja
                        where ja.article = w.id and ja.language = 'ja' and ja.live is not null)\
                    """))
                .replace("{month}", one("select to_char(min(published_at), 'YYYY/MM') from article_version"))
                .replace("{topic}", one("select min(slug) from topic_name where language = 'en'"))
                .replace("{author}", one("""
                    select min(p.handle) from account_person p join article_author a on a.person = p.id\
                    """))
                .replace("{cursor}", "AAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    private String slug(String language, String condition) {
        var slug = one("""
            select min(e.slug)
            from article_version v
            join article_article w on w.id = v.article
            join article_edition e on e.version = v.id and e.number = v.live
            where v.language = '%s' and %s\
            """.formatted(language, condition));
        return UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8);
    }

    private String one(String sql) {
        return Optional.ofNullable(jdbc.sql(sql).query(String.class).single()).orElse("nothing");
    }
}
