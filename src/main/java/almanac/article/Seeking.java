package almanac.article;

import almanac.account.Reach;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts by what stands in them, as far as somebody may read them. Asked of the database itself, since nothing of a
/// draft is kept anywhere else.
@Component
public class Seeking {
    private final JdbcClient jdbc;

    Seeking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A draft that was found.
    public record Sought(UUID work, Language language, String title, String body, boolean live) {}

    /// Those that have all the words, whatever the case of their letters: first where a title has them, then what was
    /// worked on last.
    @Transactional(readOnly = true)
    public List<Sought> find(Reach reach, List<String> words, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        var has = new StringBuilder();
        var parameters = new HashMap<String, Object>(ListedRows.parameters(reach));
        for (int number = 0; number < words.size(); number++) {
            has.append("and strpos(lower(r.title || ' ' || r.summary || ' ' || r.body), :word")
                    .append(number)
                    .append(") > 0\n");
            parameters.put("word" + number, words.get(number).toLowerCase(Locale.ROOT));
        }
        return jdbc.sql("""
            select w.public_id, v.language, r.title, r.body, v.live is not null as live
            from article_version v
            join article_article w on w.id = v.article
            join article_revision r on r.version = v.id and r.number = v.draft
            where
            """ + ListedRows.REACH + has + """
            order by strpos(lower(r.title), :word0) > 0 desc, r.saved_at desc, v.id desc
            limit :limit
            """)
                .params(parameters)
                .param("limit", limit)
                .query((row, number) -> sought(row))
                .list();
    }

    private static Sought sought(ResultSet row) throws SQLException {
        return new Sought(
                row.getObject("public_id", UUID.class),
                Language.of(row.getString("language")),
                row.getString("title"),
                row.getString("body"),
                row.getBoolean("live"));
    }
}
