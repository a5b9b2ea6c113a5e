package almanac.article;

import almanac.shared.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Live texts of all languages and kinds, as programs list them.
@Component
public class Browsing {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final Rows rows;

    Browsing(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// A page of live texts, newest first, and where the next one begins.
    public record Browsed(List<PublishedArticle> articles, Optional<Cursor> next) {
        public Browsed {
            articles = List.copyOf(articles);
        }
    }

    /// Texts that satisfy every filter; those of any language or kind where none is named.
    public Browsed browse(
            Optional<Language> language,
            Optional<Kind> kind,
            List<Filter> filters,
            Optional<Cursor> before,
            int limit) {
        var from = before.orElse(new Cursor(LATEST, Long.MAX_VALUE));
        var query = jdbc.sql("select " + Sql.ARTICLE + Sql.LIVE + """
                        where (v.published_at, v.id) < (:before, :version)
                        """
                        + language.map(tag -> "and v.language = :language\n").orElse("")
                        + kind.map(named -> "and w.kind = :kind\n").orElse("")
                        + filters.stream().map(Filter::condition).collect(Collectors.joining()) + """
                        order by v.published_at desc, v.id desc
                        limit :limit
                        """)
                .param("before", OffsetDateTime.ofInstant(from.publishedAt(), ZoneOffset.UTC))
                .param("version", from.version())
                .param("limit", limit + 1);
        language.ifPresent(tag -> query.param("language", tag.tag()));
        kind.ifPresent(named -> query.param("kind", named.name()));
        filters.forEach(filter -> query.params(filter.parameters()));
        return page(
                query.query((row, number) -> new Placed(
                                rows.article(row),
                                new Cursor(Rows.instant(row, "first_published_at"), row.getLong("version"))))
                        .list(),
                limit);
    }

    private record Placed(PublishedArticle article, Cursor cursor) {}

    private static Browsed page(List<Placed> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Browsed(
                shown.stream().map(Placed::article).toList(),
                found.size() > limit ? Optional.of(shown.getLast().cursor()) : Optional.empty());
    }

    /// Every live text of a work, in the order in which they were first published.
    public List<PublishedArticle> versions(UUID work) {
        return jdbc.sql("select " + Sql.ARTICLE + Sql.LIVE + "where w.public_id = :work order by v.published_at, v.id")
                .param("work", work)
                .query((row, number) -> rows.article(row))
                .list();
    }
}
