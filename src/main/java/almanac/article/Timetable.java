package almanac.article;

import almanac.account.Reach;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was published when, and what will be.
@Component
public class Timetable {
    private final JdbcClient jdbc;
    private final Kinds kinds;

    Timetable(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// A text at a moment.
    ///
    /// @param edition the number of what was published; 0 for what is yet to be
    /// @param path    where readers find it, if that is the edition they see
    public record Entry(VersionKey key, String title, Instant at, int edition, Optional<String> path) {}

    /// What will be published in that time, as far as somebody may read it; what comes first stands first.
    @Transactional(readOnly = true)
    public List<Entry> scheduled(Reach reach, Instant from, Instant until, int limit) {
        return jdbc.sql("""
            select w.public_id, w.kind, v.language, r.title, r.slug, v.scheduled_at as at, 0 as edition, false as live
            from article_version v
            join article_article w on w.id = v.article
            join article_revision r on r.version = v.id and r.number = v.draft
            where v.scheduled_at >= :from and v.scheduled_at < :until and
            """ + ListedRows.REACH + """
            order by v.scheduled_at, v.id
            limit :limit
            """)
                .params(ListedRows.parameters(reach))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /// What was published in that time and was not withdrawn since; the newest stands first.
    @Transactional(readOnly = true)
    public List<Entry> published(Instant from, Instant until, int limit) {
        return jdbc.sql("""
            select w.public_id, w.kind, v.language, e.title, e.slug, e.published_at as at, e.number as edition,
                   e.number = v.live as live
            from article_edition e
            join article_version v on v.id = e.version
            join article_article w on w.id = v.article
            where v.live is not null and e.published_at >= :from and e.published_at < :until
            order by e.published_at desc, e.id desc
            limit :limit
            """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        var language = Language.of(row.getString("language"));
        var path = kinds.of(row.getString("kind")).path(language, new Slug(row.getString("slug")));
        return new Entry(
                new VersionKey(row.getObject("public_id", UUID.class), language),
                row.getString("title"),
                Rows.instant(row, "at"),
                row.getInt("edition"),
                row.getBoolean("live") ? Optional.of(path) : Optional.empty());
    }
}
