package almanac.article;

import almanac.shared.Language;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who has which text open. Pages say so every few seconds; whoever falls silent is gone. Kept in the database, so that
/// people on different nodes see each other.
@Component
public class Presence {
    private static final Duration SILENCE = Duration.ofSeconds(35);

    private final JdbcClient jdbc;
    private final InstantSource time;

    Presence(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /// Notes that somebody is at a text, and answers who else is.
    @Transactional
    public List<Long> at(UUID article, Language language, long person) {
        var now = OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
        jdbc.sql("""
            insert into article_presence (article, language, person, seen_at)
            select id, :language, :person, :now from article_article where public_id = :article
            on conflict (article, language, person) do update set seen_at = excluded.seen_at
            """)
                .param("article", article)
                .param("language", language.tag())
                .param("person", person)
                .param("now", now)
                .update();
        return jdbc.sql("""
            select p.person
            from article_presence p
            join article_article w on w.id = p.article
            where w.public_id = :article
            and p.language = :language
            and p.person <> :person
            and p.seen_at > :silent
            order by p.person
            """)
                .param("article", article)
                .param("language", language.tag())
                .param("person", person)
                .param("silent", now.minus(SILENCE))
                .query(Long.class)
                .list();
    }

    @Transactional
    public void leave(UUID article, Language language, long person) {
        jdbc.sql("""
            delete from article_presence p
            using article_article w
            where w.id = p.article
            and w.public_id = :article
            and p.language = :language
            and p.person = :person
            """)
                .param("article", article)
                .param("language", language.tag())
                .param("person", person)
                .update();
    }
}
