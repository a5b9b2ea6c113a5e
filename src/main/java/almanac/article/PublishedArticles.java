package almanac.article;

import almanac.publication.Publications;
import almanac.publication.SiteLanguage;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What readers and programs get: live editions, each found by one statement.
@Component
public class PublishedArticles {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Kinds kinds;
    private final Publications publications;
    private final Provenances provenances;

    PublishedArticles(JdbcClient jdbc, Rows rows, Kinds kinds, Publications publications, Provenances provenances) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.kinds = kinds;
        this.publications = publications;
        this.provenances = provenances;
    }

    /// What stands at an address: a language's own address first, then the original's in another language.
    public Lookup at(Language language, Slug slug) {
        return jdbc.sql("select ad.language as asked_language, ad.current, " + Sql.ARTICLE + """
            , coalesce(e.title, (
                select title from article_edition x
                where x.version = v.id order by x.number desc limit 1)) as last_title
            from article_address ad
            join article_version v on v.id = ad.version
            join article_article w on w.id = v.article
            left join article_edition e on e.version = v.id and e.number = v.live
            where ad.slug = :slug
            and (ad.language = :language or v.language = w.original_language)
            order by (ad.language = :language) desc, (v.live is not null) desc, ad.since
            limit 1
            """)
                .param("slug", slug.value())
                .param("language", language.tag())
                .query((row, number) -> lookup(language, slug, row))
                .optional()
                .map(this::told)
                .orElseGet(Lookup.Nothing::new);
    }

    private Lookup told(Lookup lookup) {
        return lookup instanceof Lookup.Found(var article) ? new Lookup.Found(provenances.told(article)) : lookup;
    }

    private Lookup lookup(Language language, Slug slug, ResultSet row) throws SQLException {
        var versions = rows.versions(row);
        var live = row.getObject("live") != null;
        if (row.getString("asked_language").equals(language.tag())) {
            if (!live) {
                return new Lookup.Withdrawn(
                        row.getString("last_title"),
                        kinds.of(row.getString("kind")).path(language, slug),
                        versions);
            }
            return row.getBoolean("current")
                    ? new Lookup.Found(rows.article(row))
                    : new Lookup.Moved(kinds.of(row.getString("kind")).path(language, new Slug(row.getString("slug"))));
        }
        return elsewhere(language, slug, row, versions, live);
    }

    /// The address is the original's, asked for under another language.
    private Lookup elsewhere(Language language, Slug slug, ResultSet row, List<LiveVersion> versions, boolean live)
            throws SQLException {
        var own = versions.stream()
                .filter(version -> version.language().equals(language))
                .findFirst();
        if (own.isPresent()) {
            return new Lookup.Moved(own.get().path());
        }
        if (versions.isEmpty()) {
            return new Lookup.Nothing();
        }
        var shows = publications
                .current()
                .language(language)
                .map(SiteLanguage::showsOriginals)
                .orElse(false);
        if (!live || !shows) {
            return new Lookup.Untranslated(language, versions);
        }
        var current = new Slug(row.getString("slug"));
        return current.equals(slug)
                ? new Lookup.Borrowed(rows.article(row))
                : new Lookup.Moved(kinds.of(row.getString("kind")).path(language, current));
    }

    /// The live text of an article in a language.
    public Optional<PublishedArticle> find(UUID article, Language language) {
        return jdbc.sql("select " + Sql.ARTICLE + Sql.LIVE + "where w.public_id = :article and v.language = :language")
                .param("article", article)
                .param("language", language.tag())
                .query((row, number) -> rows.article(row))
                .optional()
                .map(provenances::told);
    }

    /// The newest texts of a language in full, as feeds carry them.
    public List<PublishedArticle> newestInFull(Language language, Filter filter, int limit) {
        return provenances.told(jdbc.sql("select " + Sql.ARTICLE + Sql.LIVE + """
            where v.live is not null
            and v.language = :language
            and w.kind = any(:kinds)
            """ + filter.condition() + """
            order by v.published_at desc, v.id desc
            limit :limit
            """)
                .param("language", language.tag())
                .param("kinds", kinds.listed())
                .params(filter.parameters())
                .param("limit", limit)
                .query((row, number) -> rows.article(row))
                .list());
    }
}
