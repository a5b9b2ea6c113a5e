package almanac.article;

import almanac.account.Reach;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The query of texts without their bodies, and what its rows become. Names as in `Sql`; e is here whatever words of a
/// version are the ones to list: the live edition's, of a withdrawn text the last edition's, else the draft's.
@Component
class ListedRows {
    /// Must agree with `Version.state`, except that a schedule is told only to those who may read the draft.
    private static final String STATE = """
        case
            when v.schedule is not null and REACH then 'SCHEDULED'
            when v.live is not null then 'LIVE'
            when v.withdrawn_at is not null then 'WITHDRAWN'
            else 'DRAFT'
        end as state
        """;

    /// What of a work w somebody may read in its version v although it is not published.
    static final String REACH = """
        (
            :everything
            or exists (select 1 from article_author f where f.article = w.id and f.person = :reader)
            or (v.language <> w.original_language and v.language = any(:translates))
        )
        """;

    static final String COLUMNS = """
        w.public_id, w.kind, v.id as version, v.language, v.live, v.published_at as first_published_at,
        coalesce(v.published_at, v.created_at) as placed_at,
        e.slug, e.title, e.teaser, e.published_at as updated_at,
        array(select topic from article_topic t where t.article = w.id order by t.position) as topics,
        array(select person from article_author a where a.article = w.id order by a.position) as authors,
        """ + Sql.ORIGINAL + "," + STATE.replace("REACH", REACH);

    static final String FROM = """
        from article_version v
        join article_article w on w.id = v.article
        join lateral (
            (
                select x.slug, x.title, x.teaser, x.reflects, x.published_at
                from article_edition x
                where x.version = v.id and (x.number = v.live or v.live is null)
                order by x.number desc
                limit 1
            )
            union all
            select r.slug, r.title, r.summary, null, null
            from article_revision r
            where r.version = v.id and r.number = v.draft and v.editions_made = 0
        ) e on true
        """;

    /// What is or was published is no secret.
    static final String VISIBLE = "(v.live is not null or v.withdrawn_at is not null or " + REACH + ")\n";

    private final Rows rows;

    ListedRows(Rows rows) {
        this.rows = rows;
    }

    static Map<String, Object> parameters(Reach reach) {
        return Map.of(
                "everything",
                reach.everything(),
                "reader",
                reach.author().orElse(0L),
                "translates",
                reach.translates().stream().map(Language::tag).toArray(String[]::new));
    }

    Listed listed(ResultSet row) throws SQLException {
        var language = Language.of(row.getString("language"));
        var live = Optional.ofNullable((Integer) row.getObject("live"));
        return new Listed(
                row.getLong("version"),
                row.getObject("public_id", java.util.UUID.class),
                rows.kind(row),
                language,
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getString("teaser"),
                VersionState.valueOf(row.getString("state")),
                live,
                Rows.optionalInstant(row, "first_published_at"),
                live.isPresent() ? Rows.optionalInstant(row, "updated_at") : Optional.empty(),
                Optional.empty(),
                rows.freshness(row),
                rows.topics(row, language),
                rows.credits(row, "authors", language));
    }
}
