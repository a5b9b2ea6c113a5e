package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// How many pieces of that size the texts of each language make, and when a text in each was last published. A text
    /// that is added goes into the last.
    public Map<Language, List<Instant>> parts(int size) {
        var parts = new HashMap<Language, List<Instant>>();
        jdbc.sql("""
            select language, max(updated_at) as updated_at
            from (
                select v.language, e.published_at as updated_at,
                    (row_number() over (partition by v.language order by v.id) - 1) / :size as part
            """ + Sql.LIVE + """
            ) numbered
            group by language, part
            order by language, part
            """).param("size", size).query(row -> {
            parts.computeIfAbsent(Language.of(row.getString("language")), language -> new ArrayList<>())
                    .add(Rows.instant(row, "updated_at"));
        });
        return parts;
    }

    /// The texts of a piece, counted from 1.
    public List<Text> part(Language language, int number, int size) {
        return jdbc.sql("""
            select v.id as version, e.slug, w.kind, w.original_language, e.published_at as updated_at,
            """ + Sql.VERSIONS + Sql.LIVE + """
            where v.language = :language
            order by v.id
            offset :offset
            limit :limit
            """)
                .param("language", language.tag())
                .param("offset", (number - 1L) * size)
                .param("limit", size)
                .query((row, index) -> new Text(
                        row.getLong("version"),
                        kinds.of(row.getString("kind")).path(language, new Slug(row.getString("slug"))),
                        Language.of(row.getString("original_language")),
                        Rows.instant(row, "updated_at"),
                        rows.versions(row)))
                .list();
    }
}
