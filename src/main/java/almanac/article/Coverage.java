package almanac.article;

import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// In which languages there is something to list: of a filter, and of every topic and every person at once.
@Component
public class Coverage {
    private static final String LISTED = """
        from article_version v
        join article_article w on w.id = v.article
        """;

    private static final String LIVE = """
        where v.live is not null
        and w.kind = any(:kinds)
        """;

    private final JdbcClient jdbc;
    private final Kinds kinds;

    Coverage(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// The languages in which these filters, taken together, find anything.
    public Set<Language> of(Filter... filters) {
        var sql = Stream.of(filters)
                .map(filter -> "select distinct v.language " + LISTED + LIVE + filter.condition())
                .collect(Collectors.joining(" union "));
        var query = jdbc.sql(sql).param("kinds", kinds.listed());
        Stream.of(filters).forEach(filter -> query.params(filter.parameters()));
        return Set.copyOf(query.query((row, number) -> Language.of(row.getString("language")))
                .list());
    }

    /// By the topic's id.
    public Map<Long, Set<Language>> topics() {
        return grouped("select t.topic as id, array_agg(distinct v.language) as languages " + LISTED
                + "join article_topic t on t.article = w.id\n" + LIVE + "group by t.topic");
    }

    /// By the id of whoever wrote or translated.
    public Map<Long, Set<Language>> people() {
        return grouped("select p.person as id, array_agg(distinct v.language) as languages " + LISTED + """
                join lateral (
                    select a.person from article_author a where a.article = w.id
                    union
                    select t.person from article_translator t where t.version = v.id
                ) p on true
                """ + LIVE
                + "group by p.person");
    }

    private Map<Long, Set<Language>> grouped(String sql) {
        var languages = new HashMap<Long, Set<Language>>();
        jdbc.sql(sql).param("kinds", kinds.listed()).query(row -> {
            languages.put(row.getLong("id"), languages(row));
        });
        return languages;
    }

    private static Set<Language> languages(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("languages").getArray())
                .map(Language::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
