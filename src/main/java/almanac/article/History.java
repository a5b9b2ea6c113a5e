package almanac.article;

import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The editions of a live text, newest first; a withdrawn text takes its history with it.
@Component
public class History {
    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// At most that many editions with numbers below the given one.
    public List<PastEdition> below(UUID work, Language language, int number, int limit) {
        return jdbc.sql("""
            select x.number, x.title, x.slug, x.summary, x.body, x.note, x.made_from_language, x.made_from_edition,
                   x.published_at, x.number = v.live as live
            from article_article w
            join article_version v on v.article = w.id
            join article_edition x on x.version = v.id
            where w.public_id = :work
            and v.language = :language
            and v.live is not null
            and x.number < :number
            order by x.number desc
            limit :limit
            """)
                .param("work", work)
                .param("language", language.tag())
                .param("number", number)
                .param("limit", limit)
                .query(History::edition)
                .list();
    }

    public Optional<PastEdition> find(UUID work, Language language, int number) {
        return number == Integer.MAX_VALUE
                ? Optional.empty()
                : below(work, language, number + 1, 1).stream()
                        .filter(found -> found.edition() == number)
                        .findFirst();
    }

    private static PastEdition edition(ResultSet row, int number) throws SQLException {
        var source = Optional.ofNullable(row.getString("made_from_language"));
        var edition = row.getInt("made_from_edition");
        return new PastEdition(
                row.getInt("number"),
                row.getString("title"),
                row.getString("slug"),
                row.getString("summary"),
                row.getString("body"),
                Optional.ofNullable(row.getString("note")),
                source.map(tag -> new MadeFrom(Language.of(tag), edition)),
                Rows.instant(row, "published_at"),
                row.getBoolean("live"));
    }
}
