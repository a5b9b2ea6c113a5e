package almanac.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The trail of who did what; written in the transaction of the deed, so that neither exists without the other.
@Component
public class Audit {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource time;

    Audit(JdbcClient jdbc, JsonMapper json, InstantSource time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    /// Notes a deed; an empty map says that there was, or is, nothing.
    ///
    /// @param subject what it was done to, as kind and name: `person/ines-moreau`
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor by, String action, String subject, Map<String, ?> before, Map<String, ?> after) {
        jdbc.sql("""
            insert into account_audit (id, at, person, token, action, subject, before, after)
            values (nextval('account_audit_seq'), :at, :person, :token, :action, :subject,
                    cast(:before as jsonb), cast(:after as jsonb))
            """)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("person", by.isProgram() ? null : by.person())
                .param("token", by.token().orElse(null))
                .param("action", action)
                .param("subject", subject)
                .param("before", written(before))
                .param("after", written(after))
                .update();
    }

    private @Nullable String written(Map<String, ?> state) {
        return state.isEmpty() ? null : json.writeValueAsString(state);
    }

    /// What was done to one thing, in order.
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subject) {
        return jdbc.sql("""
            select id, at, person, token, action, subject, before, after
            from account_audit
            where subject = :subject
            order by id
            """)
                .param("subject", subject)
                .query((row, number) -> entry(row))
                .list();
    }

    /// Read from its end, and filtered.
    @Transactional(readOnly = true)
    public List<AuditEntry> find(AuditQuery query) {
        return jdbc.sql("""
            select id, at, person, token, action, subject, before, after
            from account_audit
            where (cast(:before as bigint) is null or id < :before)
              and (cast(:person as bigint) is null or person = :person)
              and (strpos(action, :text) > 0 or strpos(subject, :text) > 0)
            order by id desc
            limit :limit
            """)
                .param("before", query.before().orElse(null))
                .param("person", query.person().orElse(null))
                .param("text", query.text())
                .param("limit", query.limit())
                .query((row, number) -> entry(row))
                .list();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("person", Long.class)),
                Optional.ofNullable(row.getObject("token", Long.class)),
                row.getString("action"),
                row.getString("subject"),
                read(row.getString("before")),
                read(row.getString("after")));
    }

    private Map<String, Object> read(@Nullable String state) {
        return state == null ? Map.of() : json.readValue(state, new TypeReference<>() {});
    }
}
