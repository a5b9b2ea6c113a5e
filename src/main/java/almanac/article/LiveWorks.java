package almanac.article;

import almanac.markup.Markup;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All works that have a live text, of every kind, with their words: for whoever makes them findable.
@Component
public class LiveWorks {
    private static final String IS_LIVE =
            "exists (select from article_version v where v.article = w.id and v.live is not null)";

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Markup markup;
    private final List<SearchText> additions;

    LiveWorks(JdbcClient jdbc, Kinds kinds, Markup markup, List<SearchText> additions) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.markup = markup;
        this.additions = additions;
    }

    public int count() {
        return jdbc.sql("select count(*) from article_article w where " + IS_LIVE)
                .query(Integer.class)
                .single();
    }

    /// The ids of those that came before one, newest first.
    public List<Long> before(long article, int limit) {
        return jdbc.sql("select w.id from article_article w where w.id < :before and " + IS_LIVE + """
            order by w.id desc
            limit :limit
            """)
                .param("before", article)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    public List<Long> about(long topic) {
        return ids("select article from article_topic where topic = :of", topic);
    }

    public List<Long> by(long author) {
        return ids("select article from article_author where person = :of", author);
    }

    private List<Long> ids(String sql, long of) {
        return jdbc.sql(sql).param("of", of).query(Long.class).list();
    }

    /// Those of that many that are live, in one statement and one more for each feature that adds to them.
    public List<LiveWork> of(Collection<Long> articles) {
        var rows = jdbc.sql("""
            select w.id, w.kind, w.original_language, v.language, v.published_at, e.title, e.teaser, e.body,
            array(select topic from article_topic t where t.article = w.id order by t.position) as topics,
            array(select person from article_author a where a.article = w.id order by a.position) as authors
            """ + Sql.LIVE + """
            where w.id = any(:articles)
            order by w.id desc, v.published_at, v.id
            """)
                .param("articles", articles.toArray(Long[]::new))
                .query((row, number) -> row(row))
                .list();
        var added = additions.stream().map(addition -> addition.of(articles)).toList();
        var works = new LinkedHashMap<Long, List<Row>>();
        rows.forEach(row -> works.computeIfAbsent(row.article(), article -> new ArrayList<>())
                .add(row));
        return works.values().stream().map(texts -> work(texts, added)).toList();
    }

    private record Row(
            long article, Kind kind, Language original, List<Long> topics, List<Long> authors, LiveWork.Text text) {}

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                kinds.of(row.getString("kind")),
                Language.of(row.getString("original_language")),
                Arrays.asList((Long[]) row.getArray("topics").getArray()),
                Arrays.asList((Long[]) row.getArray("authors").getArray()),
                new LiveWork.Text(
                        Language.of(row.getString("language")),
                        row.getString("title"),
                        row.getString("teaser"),
                        markup.read(row.getString("body")).plainText(),
                        List.of(),
                        Rows.instant(row, "published_at")));
    }

    private static LiveWork work(List<Row> texts, List<Map<Long, List<SearchText.Words>>> added) {
        var first = texts.getFirst();
        var more = added.stream()
                .flatMap(by -> by.getOrDefault(first.article(), List.of()).stream())
                .toList();
        return new LiveWork(
                first.article(),
                first.kind(),
                first.original(),
                first.topics(),
                first.authors(),
                texts.stream().map(row -> with(row.text(), more)).toList());
    }

    private static LiveWork.Text with(LiveWork.Text text, List<SearchText.Words> added) {
        return new LiveWork.Text(
                text.language(),
                text.title(),
                text.summary(),
                text.body(),
                added.stream()
                        .filter(words -> words.language().equals(text.language()))
                        .map(SearchText.Words::text)
                        .toList(),
                text.publishedAt());
    }
}
