package almanac.article;

import almanac.shared.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds articles, published or not, for whoever asks about rights.
@Component
public class Works {
    private final JdbcClient jdbc;

    Works(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Work> find(UUID id) {
        return jdbc.sql("""
            select original_language, array(select person from article_author where article = a.id) as authors
            from article_article a
            where public_id = :id
            """)
                .param("id", id)
                .query((row, number) ->
                        new Work(id, Language.of(row.getString("original_language")), Set.copyOf(Arrays.asList((Long[])
                                row.getArray("authors").getArray()))))
                .optional();
    }

    /// Whether an article's text in a language was published once and then taken back.
    @Transactional(readOnly = true)
    public boolean withdrawn(UUID id, Language language) {
        return jdbc.sql("""
            select exists (
                select from article_version v
                join article_article a on a.id = v.article
                where a.public_id = :id and v.language = :language
                and v.live is null and v.withdrawn_at is not null and v.schedule is null
            )
            """)
                .param("id", id)
                .param("language", language.tag())
                .query(Boolean.class)
                .single();
    }

    /// The number of the live edition of the original.
    @Transactional(readOnly = true)
    public Optional<Integer> liveOriginal(UUID id) {
        return jdbc.sql("""
            select v.live from article_version v
            join article_article a on a.id = v.article and v.language = a.original_language
            where a.public_id = :id and v.live is not null
            """).param("id", id).query(Integer.class).optional();
    }

    /// What is known of a work beside its words.
    @Transactional(readOnly = true)
    public Optional<Described> described(UUID id) {
        return jdbc.sql("""
            select kind,
                   array(select topic from article_topic where article = a.id order by position) as topics,
                   array(select person from article_author where article = a.id order by position) as authors
            from article_article a
            where public_id = :id
            """)
                .param("id", id)
                .query((row, number) -> new Described(
                        row.getString("kind"),
                        Arrays.asList((Long[]) row.getArray("topics").getArray()),
                        Arrays.asList((Long[]) row.getArray("authors").getArray())))
                .optional();
    }
}
