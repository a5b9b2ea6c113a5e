package almanac.review;

import almanac.account.Actor;
import almanac.article.VersionKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The history of reviews: steps are added, never changed.
@Component
class Steps {
    private final JdbcClient jdbc;
    private final InstantSource time;

    Steps(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void add(VersionKey text, Step.What what, Optional<Integer> revision, String note, Optional<Long> about, Actor by) {
        jdbc.sql("""
            insert into review_step (id, article, language, at, person, step, revision, note, about)
            values (nextval('review_step_seq'), :article, :language, :at, :person, :step, :revision, :note, :about)
            """)
                .param("article", text.article())
                .param("language", text.language().tag())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("person", by.isProgram() ? null : by.person())
                .param("step", what.name())
                .param("revision", revision.orElse(null))
                .param("note", note)
                .param("about", about.orElse(null))
                .update();
    }

    /// The newest first.
    List<Step> of(VersionKey text) {
        return jdbc.sql("""
            select at, person, step, revision, note, about
            from review_step
            where article = :article and language = :language
            order by id desc
            """)
                .param("article", text.article())
                .param("language", text.language().tag())
                .query(Steps::step)
                .list();
    }

    void forget(VersionKey text) {
        jdbc.sql("delete from review_step where article = :article and language = :language")
                .param("article", text.article())
                .param("language", text.language().tag())
                .update();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("person", Long.class)),
                Step.What.valueOf(row.getString("step")),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                row.getString("note"),
                Optional.ofNullable(row.getObject("about", Long.class)));
    }
}
