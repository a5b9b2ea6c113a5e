package almanac.article;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who wrote and who translated, and what a work is about: ordered lists of ids beside articles and versions.
@Component
class Bylines {
    private final JdbcClient jdbc;

    Bylines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void authors(long article, List<Long> people) {
        jdbc.sql("delete from article_author where article = :article")
                .param("article", article)
                .update();
        insert("insert into article_author (article, position, person) select :owner, o.n, o.id", article, people);
    }

    void topics(long article, List<Long> topics) {
        jdbc.sql("delete from article_topic where article = :article")
                .param("article", article)
                .update();
        insert("insert into article_topic (article, position, topic) select :owner, o.n, o.id", article, topics);
    }

    void translators(long version, List<Long> people) {
        jdbc.sql("delete from article_translator where version = :version")
                .param("version", version)
                .update();
        insert("insert into article_translator (version, position, person) select :owner, o.n, o.id", version, people);
    }

    List<Long> authors(long article) {
        return jdbc.sql("select person from article_author where article = :article order by position")
                .param("article", article)
                .query(Long.class)
                .list();
    }

    List<Long> topics(long article) {
        return jdbc.sql("select topic from article_topic where article = :article order by position")
                .param("article", article)
                .query(Long.class)
                .list();
    }

    private void insert(String into, long owner, List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(into + " from unnest(:ids) with ordinality as o (id, n)")
                    .param("owner", owner)
                    .param("ids", ids.stream().distinct().toArray(Long[]::new))
                    .update();
        }
    }
}
