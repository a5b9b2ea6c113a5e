package almanac.article;

import almanac.account.Reach;
import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts that somebody works on and nobody else sees yet: they saved them last, or are an author of the original.
@Component
public class OwnDrafts {
    private final JdbcClient jdbc;

    OwnDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Entry(VersionKey key, String title, Instant savedAt) {}

    /// The first of them, and how many there are.
    public record Found(List<Entry> first, long count) {}

    /// Those within reach, what was saved last first.
    @Transactional(readOnly = true)
    public Found of(long person, Reach reach, int limit) {
        var count = new long[1];
        var entries = jdbc.sql("""
            select w.public_id, v.language, r.title, r.saved_at, count(*) over () as count
            from article_version v
            join article_article w on w.id = v.article
            join article_revision r on r.version = v.id and r.number = v.draft
            left join article_edition e on e.version = v.id and e.number = v.live
            where v.schedule is null
            and (e.revision is distinct from r.number)
            and (v.live is not null or v.withdrawn_at is null)
            and (
                r.saved_by = :person
                or v.language = w.original_language
                and exists (select from article_author a where a.article = w.id and a.person = :person)
            )
            and
            """ + ListedRows.REACH + """
            order by r.saved_at desc, v.id desc
            limit :limit
            """)
                .params(ListedRows.parameters(reach))
                .param("person", person)
                .param("limit", limit)
                .query((row, number) -> {
                    count[0] = row.getLong("count");
                    return new Entry(
                            new VersionKey(
                                    row.getObject("public_id", UUID.class), Language.of(row.getString("language"))),
                            row.getString("title"),
                            Rows.instant(row, "saved_at"));
                })
                .list();
        return new Found(entries, count[0]);
    }
}
