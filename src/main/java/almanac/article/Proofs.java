package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What readers would get if some words were published now. Nothing is kept of it, and blocks have passing names.
@Component
public class Proofs {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Pressing pressing;
    private final InstantSource time;

    Proofs(JdbcClient jdbc, Rows rows, Pressing pressing, InstantSource time) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.pressing = pressing;
        this.time = time;
    }

    /// The page that a text would have, with authors, topics and the other languages as they are now; empty where there
    /// is no such work. One statement.
    @Transactional(readOnly = true)
    public Optional<PublishedArticle> of(UUID article, Language language, DraftText text) {
        return jdbc.sql("""
            select w.id as article, w.public_id, w.kind, w.original_language,
                   coalesce(v.id, 0) as version, coalesce(v.live, 0) + 1 as number, v.published_at,
                   r.slug, r.made_from_language, r.made_from_edition,
                   array(select topic from article_topic t where t.article = w.id order by t.position) as topics,
                   array(select person from article_author a where a.article = w.id order by a.position) as authors,
                   array(select person from article_translator t where t.version = v.id order by t.position)
                       as translators,
            """ + Sql.VERSIONS + """
            from article_article w
            left join article_version v on v.article = w.id and v.language = :language
            left join article_revision r on r.version = v.id and r.number = v.draft
            where w.public_id = :article
            """)
                .param("article", article)
                .param("language", language.tag())
                .query((row, number) -> proof(row, language, text))
                .optional();
    }

    private PublishedArticle proof(ResultSet row, Language language, DraftText text) throws SQLException {
        var now = time.instant();
        var rendering = pressing.proof(language, text);
        var original = Language.of(row.getString("original_language"));
        return new PublishedArticle(
                row.getLong("article"),
                row.getLong("version"),
                row.getObject("public_id", UUID.class),
                rows.kind(row),
                original,
                language,
                slug(row, text),
                row.getInt("number"),
                text.title(),
                rendering.teaser(),
                text.body(),
                rendering.parts(),
                rendering.outline(),
                rendering.minutes(),
                Rows.optionalInstant(row, "published_at").orElse(now),
                now,
                Optional.empty(),
                List.of(),
                rendering.lead(),
                text.seo(),
                rows.topics(row, language),
                rows.credits(row, "authors", language),
                rows.credits(row, "translators", language),
                Rows.madeFrom(row),
                Optional.empty(),
                language.equals(original) ? new Freshness.Original() : new Freshness.Current(),
                rows.versions(row));
    }

    private static Slug slug(ResultSet row, DraftText text) throws SQLException {
        var kept = Optional.ofNullable(row.getString("slug")).map(Slug::new);
        return text.slug().or(() -> kept).or(() -> Slug.from(text.title())).orElse(new Slug("a"));
    }
}
