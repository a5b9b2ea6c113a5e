package almanac.review;

import almanac.article.VersionKey;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of reviews that go on.
@Component
class ReviewTable {
    private static final String COLUMNS =
            "select article, language, state, revision, submitted_by, submitted_at, changed_at from review_review ";

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Review> find(VersionKey text) {
        return jdbc.sql(COLUMNS + "where article = :article and language = :language")
                .param("article", text.article())
                .param("language", text.language().tag())
                .query(ReviewTable::review)
                .optional();
    }

    /// Those that stand there, the one that waits longest first.
    List<Review> in(ReviewState state) {
        return jdbc.sql(COLUMNS + "where state = :state order by changed_at, article, language")
                .param("state", state.name())
                .query(ReviewTable::review)
                .list();
    }

    /// Those of these works, in every language.
    List<Review> of(List<UUID> works) {
        return jdbc.sql(COLUMNS + "where article = any(:works)")
                .param("works", works.toArray(UUID[]::new))
                .query(ReviewTable::review)
                .list();
    }

    void put(Review review) {
        jdbc.sql("""
            insert into review_review (article, language, state, revision, submitted_by, submitted_at, changed_at)
            values (:article, :language, :state, :revision, :by, :submitted, :changed)
            on conflict (article, language) do update
            set state = excluded.state, revision = excluded.revision, submitted_by = excluded.submitted_by,
                submitted_at = excluded.submitted_at, changed_at = excluded.changed_at
            """)
                .param("article", review.text().article())
                .param("language", review.text().language().tag())
                .param("state", review.state().name())
                .param("revision", review.revision())
                .param("by", review.submitter().orElse(null))
                .param("submitted", review.submittedAt().atOffset(ZoneOffset.UTC))
                .param("changed", review.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether there was one.
    boolean remove(VersionKey text) {
        return jdbc.sql("delete from review_review where article = :article and language = :language")
                        .param("article", text.article())
                        .param("language", text.language().tag())
                        .update()
                > 0;
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new VersionKey(row.getObject("article", UUID.class), Language.of(row.getString("language"))),
                ReviewState.valueOf(row.getString("state")),
                row.getInt("revision"),
                Optional.ofNullable(row.getObject("submitted_by", Long.class)),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
