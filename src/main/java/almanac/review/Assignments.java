package almanac.review;

import almanac.account.Actor;
import almanac.article.VersionKey;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of who is to do what.
@Component
class Assignments {
    private static final String COLUMNS = "select article, language, task, person, due from review_assignment ";

    private final JdbcClient jdbc;
    private final InstantSource time;

    Assignments(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Optional<Assignment> find(VersionKey text, Task task) {
        return jdbc.sql(COLUMNS + "where article = :article and language = :language and task = :task")
                .param("article", text.article())
                .param("language", text.language().tag())
                .param("task", task.name())
                .query(Assignments::assignment)
                .optional();
    }

    List<Assignment> of(long person) {
        return jdbc.sql(COLUMNS + "where person = :person order by due nulls last, given_at")
                .param("person", person)
                .query(Assignments::assignment)
                .list();
    }

    List<Assignment> reviews() {
        return jdbc.sql(COLUMNS + "where task = 'REVIEW'")
                .query(Assignments::assignment)
                .list();
    }

    List<Assignment> of(List<UUID> works) {
        return jdbc.sql(COLUMNS + "where article = any(:works)")
                .param("works", works.toArray(UUID[]::new))
                .query(Assignments::assignment)
                .list();
    }

    List<Assignment> dueBetween(LocalDate first, LocalDate last) {
        return jdbc.sql(COLUMNS + "where due between :first and :last order by due, given_at")
                .param("first", first)
                .param("last", last)
                .query(Assignments::assignment)
                .list();
    }

    void put(Assignment assignment, Actor by) {
        jdbc.sql("""
            insert into review_assignment (article, language, task, person, due, given_by, given_at)
            values (:article, :language, :task, :person, :due, :by, :at)
            on conflict (article, language, task) do update
            set person = excluded.person, due = excluded.due, given_by = excluded.given_by, given_at = excluded.given_at
            """)
                .param("article", assignment.text().article())
                .param("language", assignment.text().language().tag())
                .param("task", assignment.task().name())
                .param("person", assignment.person())
                .param("due", assignment.due().orElse(null))
                .param("by", by.isProgram() ? null : by.person())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(VersionKey text, Task task) {
        jdbc.sql("delete from review_assignment where article = :article and language = :language and task = :task")
                .param("article", text.article())
                .param("language", text.language().tag())
                .param("task", task.name())
                .update();
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new VersionKey(row.getObject("article", UUID.class), Language.of(row.getString("language"))),
                Task.valueOf(row.getString("task")),
                row.getLong("person"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)));
    }
}
