package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds live texts by their titles, for those who want to lead readers to one.
@Component
public class LinkTargets {
    private final JdbcClient jdbc;
    private final Kinds kinds;

    LinkTargets(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// A text and its address.
    public record Target(String title, String path) {}

    /// Texts of a language whose titles contain this, the newest first.
    @Transactional(readOnly = true)
    public List<Target> titled(String text, Language language, int limit) {
        return jdbc.sql("select w.kind, e.slug, e.title " + Sql.LIVE + """
            where v.live is not null
            and v.language = :language
            and strpos(lower(e.title), lower(:text)) > 0
            order by v.published_at desc, v.id desc
            limit :limit
            """)
                .param("language", language.tag())
                .param("text", text)
                .param("limit", limit)
                .query((row, number) -> new Target(
                        row.getString("title"),
                        kinds.of(row.getString("kind")).path(language, new Slug(row.getString("slug")))))
                .list();
    }
}
