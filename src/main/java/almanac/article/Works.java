package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /// Those of these that there are, by id.
    @Transactional(readOnly = true)
    public Map<UUID, Work> of(Collection<UUID> ids) {
        return jdbc
                .sql("""
                    select public_id, original_language,
                           array(select person from article_author where article = a.id) as authors
                    from article_article a
                    where public_id = any(:ids)
                    """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Work(
                        row.getObject("public_id", UUID.class),
                        Language.of(row.getString("original_language")),
                        Set.copyOf(
                                Arrays.asList((Long[]) row.getArray("authors").getArray()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Work::id, Function.identity()));
    }

    /// The number by which tags mean an article.
    @Transactional(readOnly = true)
    public Optional<Long> number(UUID id) {
        return jdbc.sql("select id from article_article where public_id = :id")
                .param("id", id)
                .query(Long.class)
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

    /// Where readers find an article's text in a language.
    @Transactional(readOnly = true)
    public Optional<Slug> liveSlug(UUID id, Language language) {
        return jdbc.sql("""
            select e.slug from article_version v
            join article_article a on a.id = v.article
            join article_edition e on e.version = v.id and e.number = v.live
            where a.public_id = :id and v.language = :language
            """)
                .param("id", id)
                .param("language", language.tag())
                .query((row, number) -> new Slug(row.getString("slug")))
                .optional();
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

    /// Whether any article names a person, as author or translator.
    @Transactional(readOnly = true)
    public boolean name(long person) {
        return exists("""
            select from article_author where person = :what
            union all select from article_translator where person = :what
            union all select from article_article where created_by = :what
            union all select from article_revision where saved_by = :what
            union all select from article_edition where published_by = :what
            """, person);
    }

    /// Whether any article is about a topic.
    @Transactional(readOnly = true)
    public boolean areAbout(long topic) {
        return exists("select from article_topic where topic = :what", topic);
    }

    private boolean exists(String rows, long what) {
        return jdbc.sql("select exists (" + rows + ")")
                .param("what", what)
                .query(Boolean.class)
                .single();
    }

    /// Whether any text, in any state that it ever had, shows a file.
    ///
    /// @param begun the first digits of its hash, as many as texts must give
    @Transactional(readOnly = true)
    public boolean show(String begun, String name) {
        return jdbc.sql("select exists (select from article_revision where pictures && cast(array[:begun, :name] as"
                        + " text[]))")
                .param("begun", begun)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /// The languages in which there is any text.
    @Transactional(readOnly = true)
    public Set<Language> languages() {
        return Set.copyOf(jdbc.sql("select distinct language from article_version")
                .query((row, number) -> Language.of(row.getString("language")))
                .list());
    }
}
