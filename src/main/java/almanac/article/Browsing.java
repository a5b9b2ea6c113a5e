package almanac.article;

import almanac.account.Reach;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Texts of all languages and kinds as programs list them, newest first.
@Component
public class Browsing {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final ListedRows rows;
    private final Provenances provenances;

    Browsing(JdbcClient jdbc, ListedRows rows, Provenances provenances) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.provenances = provenances;
    }

    /// A piece of a list, and where the next one begins.
    public record Browsed(List<Listed> texts, Optional<Cursor> next) {
        public Browsed {
            texts = List.copyOf(texts);
        }
    }

    /// Live texts that satisfy every filter.
    public Browsed published(List<Filter> filters, Optional<Cursor> before, int limit) {
        return browse("v.live is not null\n", Reach.NOTHING, Optional.empty(), filters, before, limit);
    }

    /// Texts in that state, those that are not published as far as they are in reach.
    public Browsed in(VersionState state, Reach reach, List<Filter> filters, Optional<Cursor> before, int limit) {
        return browse(ListedRows.VISIBLE, reach, Optional.of(state), filters, before, limit);
    }

    private Browsed browse(
            String visible,
            Reach reach,
            Optional<VersionState> state,
            List<Filter> filters,
            Optional<Cursor> before,
            int limit) {
        var from = before.orElse(new Cursor(LATEST, Long.MAX_VALUE));
        var query = jdbc.sql("select * from (select " + ListedRows.COLUMNS + ListedRows.FROM + "where " + visible
                        + filters.stream().map(Filter::condition).collect(Collectors.joining()) + """
                        ) listed
                        where (placed_at, version) < (:before, :version)
                        and state = coalesce(:state, state)
                        order by placed_at desc, version desc
                        limit :limit
                        """)
                .params(ListedRows.parameters(reach))
                .param("state", state.map(Enum::name).orElse(null))
                .param("before", OffsetDateTime.ofInstant(from.publishedAt(), ZoneOffset.UTC))
                .param("version", from.version())
                .param("limit", limit + 1);
        filters.forEach(filter -> query.params(filter.parameters()));
        return page(
                query.query((row, number) -> new Placed(
                                rows.listed(row), new Cursor(Rows.instant(row, "placed_at"), row.getLong("version"))))
                        .list(),
                limit);
    }

    private record Placed(Listed text, Cursor cursor) {}

    private Browsed page(List<Placed> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Browsed(
                provenances.toldOf(shown.stream().map(Placed::text).toList()),
                found.size() > limit ? Optional.of(shown.getLast().cursor()) : Optional.empty());
    }

    /// Every text of a work that is live or in reach, in the order in which they came to be.
    public List<Listed> versions(UUID work, Reach reach) {
        return provenances.toldOf(jdbc.sql("select " + ListedRows.COLUMNS + ListedRows.FROM
                        + "where w.public_id = :work and " + ListedRows.VISIBLE + "order by placed_at, version")
                .params(ListedRows.parameters(reach))
                .param("work", work)
                .query((row, number) -> rows.listed(row))
                .list());
    }
}
