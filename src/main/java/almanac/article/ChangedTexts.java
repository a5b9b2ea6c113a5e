package almanac.article;

import almanac.account.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Texts in the order in which readers last had something to notice of them: published, withdrawn, described or shown
/// anew. Made from the log of changes, whose order is the order of commits, so that whoever reads on from where they
/// were misses nothing; each text stands in it once, at its last change.
@Component
public class ChangedTexts {
    private static final String MOVED = """
        join (
            select m.id, max(c.seq) as seq, max(c.at) as changed_at
            from relay_change c
            join article_article o on o.public_id = (c.about ->> 'article')::uuid
            join article_version m on m.article = o.id and m.language = coalesce(c.about ->> 'language', m.language)
            where c.seq >= :after
            and c.kind in ('edition.published', 'edition.withdrawn', 'edition.rendered', 'article.described')
            group by m.id
        ) moved on moved.id = v.id
        """;

    private final JdbcClient jdbc;
    private final ListedRows rows;
    private final Provenances provenances;

    ChangedTexts(JdbcClient jdbc, ListedRows rows, Provenances provenances) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.provenances = provenances;
    }

    /// The last text seen: its change in the log, which may have touched several, and its version.
    public record Place(long seq, long version) {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

        public static Optional<Place> parse(String text) {
            var written = WRITTEN.matcher(text);
            return written.matches()
                    ? Optional.of(new Place(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return seq + "-" + version;
        }
    }

    /// A piece of the feed, and where the next one begins.
    public record Piece(List<Listed> texts, Optional<Place> next) {
        public Piece {
            texts = List.copyOf(texts);
        }
    }

    /// Before everything that came later than that time.
    public Place at(Instant time) {
        var seq = jdbc.sql("select coalesce(max(seq), 0) from relay_change where at <= :time")
                .param("time", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new Place(seq, Long.MAX_VALUE);
    }

    public Piece after(Place place, Optional<VersionState> state, Reach reach, List<Filter> filters, int limit) {
        var query = jdbc.sql("select * from (select moved.seq, moved.changed_at, " + ListedRows.COLUMNS
                        + ListedRows.FROM + MOVED + "where " + ListedRows.VISIBLE
                        + filters.stream().map(Filter::condition).collect(Collectors.joining()) + """
                        ) listed
                        where (seq, version) > (:after, :version)
                        and state = coalesce(:state, state)
                        order by seq, version
                        limit :limit
                        """)
                .params(ListedRows.parameters(reach))
                .param("after", place.seq())
                .param("version", place.version())
                .param("state", state.map(Enum::name).orElse(null))
                .param("limit", limit + 1);
        filters.forEach(filter -> query.params(filter.parameters()));
        return piece(query.query(this::placed).list(), limit);
    }

    private record Placed(Listed text, Place place) {}

    private Placed placed(ResultSet row, int number) throws SQLException {
        var text = rows.listed(row).changed(Rows.instant(row, "changed_at"));
        return new Placed(text, new Place(row.getLong("seq"), row.getLong("version")));
    }

    private Piece piece(List<Placed> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Piece(
                provenances.toldOf(shown.stream().map(Placed::text).toList()),
                found.size() > limit ? Optional.of(shown.getLast().place()) : Optional.empty());
    }
}
