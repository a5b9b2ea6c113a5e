package almanac.article;

import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who worked on a text and when, newest first.
@Component
public class Sittings {
    /// Whoever saves nothing for so long has gone away.
    static final Duration PAUSE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// At most that many, all of whose revisions have smaller numbers than the given one.
    @Transactional(readOnly = true)
    public List<Sitting> below(UUID article, Language language, int number, int limit) {
        return jdbc.sql("""
            with saved as (
                select r.version, r.number, r.saved_at, r.saved_by,
                    r.saved_by is not distinct from lag(r.saved_by) over saving
                    and r.saved_at - lag(r.saved_at) over saving < cast(:pause as interval) as goes_on
                from article_revision r
                join article_version v on v.id = r.version
                join article_article w on w.id = v.article
                where w.public_id = :article and v.language = :language
                window saving as (order by r.number)
            ), sat as (
                select *, count(*) filter (where goes_on is not true) over (order by number) as sitting
                from saved
            )
            select
                min(number) as first, max(number) as last, count(*) as saves,
                min(saved_at) as from_at, max(saved_at) as to_at, saved_by as person,
                array(
                    select e.number from article_edition e
                    where e.version = sat.version and e.revision between min(sat.number) and max(sat.number)
                    order by e.number) as editions
            from sat
            group by sitting, saved_by, version
            having max(number) < :number
            order by max(number) desc
            limit :limit
            """)
                .param("pause", PAUSE.toString())
                .param("article", article)
                .param("language", language.tag())
                .param("number", number)
                .param("limit", limit)
                .query((row, place) -> sitting(row))
                .list();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                row.getInt("first"),
                row.getInt("last"),
                row.getInt("saves"),
                Rows.instant(row, "from_at"),
                Rows.instant(row, "to_at"),
                Optional.ofNullable(row.getObject("person", Long.class)),
                Arrays.asList((Integer[]) row.getArray("editions").getArray()));
    }
}
