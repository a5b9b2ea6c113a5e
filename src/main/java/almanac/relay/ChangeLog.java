package almanac.relay;

import almanac.shared.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of the log.
@Component
public class ChangeLog {
    static final String CHANNEL = "relay_change";
    static final long WRITERS = 0x616c6d616e6163L;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource time;
    private final long begun;

    ChangeLog(JdbcClient jdbc, JsonMapper json, InstantSource time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
        this.begun = newest();
    }

    /// The newest number when this was made, before anything was loaded that follows the log.
    long begun() {
        return begun;
    }

    /// Appends rows and tells every listening node the last number. Sequence order is not commit order, so writers
    /// stand in line from here to their commit.
    long append(List<Changes.Pending> rows) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", WRITERS)
                .query((row, n) -> n)
                .list();
        var at = afterTheLast(time.instant());
        long last = 0;
        for (var row : rows) {
            last = jdbc.sql("""
                insert into relay_change (seq, at, kind, about, tags)
                values (nextval('relay_change_seq'), :at, :kind, cast(:about as jsonb), :tags)
                returning seq
                """)
                    .param("at", at)
                    .param("kind", row.kind())
                    .param("about", json.writeValueAsString(row.about()))
                    .param("tags", row.tags().stream().map(Tag::value).sorted().toArray(String[]::new))
                    .query(Long.class)
                    .single();
        }
        jdbc.sql("select pg_notify(:channel, :seq)")
                .param("channel", CHANNEL)
                .param("seq", Long.toString(last))
                .query((row, n) -> n)
                .list();
        return last;
    }

    /// Times in the log rise with its numbers, even where the clocks of nodes differ, so that "all since then" misses
    /// nothing.
    private OffsetDateTime afterTheLast(Instant now) {
        return jdbc.sql("""
            select greatest(:now, (
                select at + interval '1 microsecond' from relay_change order by seq desc limit 1))
            """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .single();
    }

    /// The rows after a number, in order; what a reader asks who was away.
    public List<Change> after(long seq, int limit) {
        return jdbc.sql("""
            select seq, at, kind, about, tags
            from relay_change
            where seq > :seq
            order by seq
            limit :limit
            """)
                .param("seq", seq)
                .param("limit", limit)
                .query(this::change)
                .list();
    }

    /// The number of the newest row, 0 in an empty log.
    public long newest() {
        return jdbc.sql("select coalesce(max(seq), 0) from relay_change")
                .query(Long.class)
                .single();
    }

    private Change change(ResultSet row, int number) throws SQLException {
        var tags = (String[]) row.getArray("tags").getArray();
        Map<String, Object> about = json.readValue(row.getString("about"), new TypeReference<>() {});
        return new Change(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                about,
                Arrays.stream(tags).map(Tag::new).collect(Collectors.toUnmodifiableSet()));
    }
}
