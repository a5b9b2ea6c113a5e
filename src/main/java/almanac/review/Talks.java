package almanac.review;

import almanac.article.VersionKey;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of threads and their comments.
@Component
class Talks {
    private static final String COLUMNS = """
        select t.id, t.article, t.language, t.block, t.quote, t.revision, t.opened_at, t.resolved_at, (
            select jsonb_agg(jsonb_build_object('person', c.person, 'at', c.at, 'words', c.words) order by c.id)
            from review_comment c
            where c.thread = t.id
        ) as comments
        from review_thread t
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource time;

    Talks(JdbcClient jdbc, JsonMapper json, InstantSource time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    /// A thread and the text that it is about.
    record About(VersionKey text, Talk talk) {}

    /// In the order in which they were begun.
    List<Talk> of(VersionKey text) {
        return jdbc
                .sql(COLUMNS + "where t.article = :article and t.language = :language order by t.id")
                .param("article", text.article())
                .param("language", text.language().tag())
                .query(this::about)
                .list()
                .stream()
                .map(About::talk)
                .toList();
    }

    Optional<About> find(long id) {
        return jdbc.sql(COLUMNS + "where t.id = :id")
                .param("id", id)
                .query(this::about)
                .optional();
    }

    /// Open threads in which somebody else had the last word, the newest of them first.
    List<About> notAnsweredBy(long person, int limit) {
        return jdbc.sql(COLUMNS + """
            join lateral (
                select c.id, c.person from review_comment c where c.thread = t.id order by c.id desc limit 1
            ) newest on newest.person is distinct from :person
            where t.resolved_at is null
            order by newest.id desc
            limit :limit
            """)
                .param("person", person)
                .param("limit", limit)
                .query(this::about)
                .list();
    }

    /// How many threads of a text are open.
    long open(VersionKey text) {
        return jdbc.sql("""
            select count(*) from review_thread
            where article = :article and language = :language and resolved_at is null
            """)
                .param("article", text.article())
                .param("language", text.language().tag())
                .query(Long.class)
                .single();
    }

    long begin(VersionKey text, String block, String quote, int revision) {
        return jdbc.sql("""
            insert into review_thread (id, article, language, block, quote, revision, opened_at)
            values (nextval('review_thread_seq'), :article, :language, :block, :quote, :revision, :at)
            returning id
            """)
                .param("article", text.article())
                .param("language", text.language().tag())
                .param("block", block)
                .param("quote", quote)
                .param("revision", revision)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void say(long thread, long person, String words) {
        jdbc.sql("""
            insert into review_comment (id, thread, person, at, words)
            values (nextval('review_comment_seq'), :thread, :person, :at, :words)
            """)
                .param("thread", thread)
                .param("person", person == 0 ? null : person)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("words", words)
                .update();
    }

    void resolve(long thread, long person) {
        jdbc.sql("update review_thread set resolved_at = :at, resolved_by = :person where id = :id")
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("person", person == 0 ? null : person)
                .param("id", thread)
                .update();
    }

    void reopen(long thread) {
        jdbc.sql("update review_thread set resolved_at = null, resolved_by = null where id = :id")
                .param("id", thread)
                .update();
    }

    /// Forgets threads that were begun on revisions later than that.
    void forgetAfter(VersionKey text, int revision) {
        jdbc.sql("""
            delete from review_thread where article = :article and language = :language and revision > :revision
            """)
                .param("article", text.article())
                .param("language", text.language().tag())
                .param("revision", revision)
                .update();
    }

    private About about(ResultSet row, int number) throws SQLException {
        var comments = json.readValue(row.getString("comments"), new TypeReference<List<Said>>() {});
        return new About(
                new VersionKey(row.getObject("article", UUID.class), Language.of(row.getString("language"))),
                new Talk(
                        row.getLong("id"),
                        row.getString("block"),
                        row.getString("quote"),
                        row.getInt("revision"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("resolved_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        comments.stream().map(Said::comment).toList()));
    }

    private record Said(@Nullable Long person, OffsetDateTime at, String words) {
        Talk.Comment comment() {
            return new Talk.Comment(Optional.ofNullable(person), at.toInstant(), words);
        }
    }
}
