package almanac.topic;

import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of topics: read whole into the catalogue, written row by row.
@Component
class TopicTables {
    private final JdbcClient jdbc;

    TopicTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Topic> all() {
        var texts = new HashMap<Long, TreeMap<Language, TopicText>>();
        jdbc.sql("select topic, language, name, slug, description from topic_name")
                .query(row -> {
                    texts.computeIfAbsent(row.getLong("topic"), id -> new TreeMap<>())
                            .put(
                                    Language.of(row.getString("language")),
                                    new TopicText(
                                            row.getString("name"),
                                            new Slug(row.getString("slug")),
                                            row.getString("description")));
                });
        return jdbc.sql("select id, handle from topic_topic order by handle")
                .query((row, number) -> new Topic(
                        row.getLong("id"),
                        new Handle(row.getString("handle")),
                        texts.getOrDefault(row.getLong("id"), new TreeMap<>())))
                .list();
    }

    /// The new topic's id, unless the handle is taken.
    Optional<Long> insert(Handle handle) {
        return jdbc.sql("""
            insert into topic_topic (id, handle)
            values (nextval('topic_topic_seq'), :handle)
            on conflict (handle) do nothing
            returning id
            """).param("handle", handle.value()).query(Long.class).optional();
    }

    /// Whether the address was free, or the topic's own.
    boolean put(long topic, Language language, TopicText text) {
        return jdbc.sql("""
            insert into topic_name as mine (topic, language, name, slug, description)
            select :topic, :language, :name, :slug, :description
            where not exists (
                select from topic_name other
                where other.language = :language and other.slug = :slug and other.topic <> :topic)
            on conflict (topic, language) do update
            set name = excluded.name, slug = excluded.slug, description = excluded.description
            """)
                        .params(Map.of(
                                "topic", topic,
                                "language", language.tag(),
                                "name", text.name(),
                                "slug", text.slug().value(),
                                "description", text.description()))
                        .update()
                == 1;
    }

    void delete(long topic) {
        jdbc.sql("delete from topic_name where topic = :topic")
                .param("topic", topic)
                .update();
        jdbc.sql("delete from topic_topic where id = :topic")
                .param("topic", topic)
                .update();
    }
}
