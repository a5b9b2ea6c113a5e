package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every live text of a language, of every kind, in the order in which they came to be: for whoever must walk them all.
@Component
public class Everything {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Kinds kinds;

    Everything(JdbcClient jdbc, Rows rows, Kinds kinds) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.kinds = kinds;
    }

    /// A live text, and every language that its article can be read in.
    public record Text(
            long version, String path, Language originalLanguage, Instant updatedAt, List<LiveVersion> versions) {}

    /// A piece of the whole.
    ///
    /// @param after     the version before its first; what `of` begins after
    /// @param updatedAt when a text in it was last published
    public record Part(long after, Instant updatedAt) {}

    /// The whole cut into pieces of that size, the last one shorter; a text that is added goes into the last.
    public List<Part> parts(Language language, int size) {
        return jdbc.sql("""
            select coalesce(lag(max(id)) over (order by part), 0) as after, max(updated_at) as updated_at
            from (
                select v.id, e.published_at as updated_at,
                    (row_number() over (order by v.id) - 1) / :size as part
            """ + Sql.LIVE + """
                where v.language = :language
            ) numbered
            group by part
            order by part
            """)
                .param("language", language.tag())
                .param("size", size)
                .query((row, number) -> new Part(row.getLong("after"), Rows.instant(row, "updated_at")))
                .list();
    }

    /// The texts that came after a version.
    public List<Text> of(Language language, long after, int limit) {
        return jdbc.sql("""
            select v.id as version, e.slug, w.kind, w.original_language, e.published_at as updated_at,
            """ + Sql.VERSIONS + Sql.LIVE + """
            where v.language = :language and v.id > :after
            order by v.id
            limit :limit
            """)
                .param("language", language.tag())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Text(
                        row.getLong("version"),
                        kinds.of(row.getString("kind")).path(language, new Slug(row.getString("slug"))),
                        Language.of(row.getString("original_language")),
                        Rows.instant(row, "updated_at"),
                        rows.versions(row)))
                .list();
    }
}
