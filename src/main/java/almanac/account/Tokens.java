package almanac.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tokens by which programs act for people: made, recognised, revoked.
@Component
public class Tokens {
    private static final String BEGINNING = "alm_";
    private static final int SECRET_BYTES = 32;
    private static final int SHOWN = 10;
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, Audit audit, InstantSource time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public IssuedToken issue(IssueToken order, Actor by) {
        var secret = secret();
        var shown = secret.substring(0, SHOWN);
        var id = jdbc.sql("""
            insert into account_token (id, person, name, hash, shown, scopes, created_at, expires_at)
            values (nextval('account_token_seq'), :person, :name, :hash, :shown, :scopes, :createdAt, :expiresAt)
            returning id
            """)
                .param("person", order.person())
                .param("name", order.name())
                .param("hash", Hashes.sha256(secret))
                .param("shown", shown)
                .param(
                        "scopes",
                        order.scopes().stream().map(Scope::name).sorted().toArray(String[]::new))
                .param("createdAt", at(time.instant()))
                .param("expiresAt", order.expiresAt().map(Tokens::at).orElse(null))
                .query(Long.class)
                .single();
        var scopes = order.scopes().stream().map(Scope::toString).sorted().toList();
        audit.record(by, "token.issued", subject(id), Map.of(), Map.of("for", order.person(), "scopes", scopes));
        return new IssuedToken(id, secret, shown);
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Who acts through this secret, with the rights they have now; nobody where it is unknown, expired or revoked.
    @Transactional
    public Optional<Actor> authenticate(String secret) {
        if (!secret.startsWith(BEGINNING) || secret.length() > 100) {
            return Optional.empty();
        }
        var found = jdbc.sql("""
            select token.id, token.person, token.scopes, token.last_used,
                   array(select role from account_role where person = token.person) as roles,
                   array(select language
                         from account_role_language
                         where person = token.person and role = 'TRANSLATOR') as translates,
                   array(select language
                         from account_role_language
                         where person = token.person and role = 'EDITOR') as edits
            from account_token token
            where token.hash = :hash
              and token.revoked_at is null
              and (token.expires_at is null or token.expires_at > :now)
            """)
                .param("hash", Hashes.sha256(secret))
                .param("now", at(time.instant()))
                .query((row, number) -> new Known(actor(row), row.getObject("last_used", OffsetDateTime.class)))
                .optional();
        found.ifPresent(this::noteUse);
        return found.map(Known::actor);
    }

    private record Known(
            Actor actor, @org.jspecify.annotations.Nullable OffsetDateTime lastUsed) {}

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getLong("person"),
                Optional.of(row.getLong("id")),
                ArrayColumns.values(row.getArray("scopes"), Scope::valueOf),
                ArrayColumns.appointment(row));
    }

    private void noteUse(Known known) {
        var now = time.instant();
        var last = known.lastUsed();
        if (last == null || last.toInstant().isBefore(now.minus(USE_IS_NOTED_EVERY))) {
            jdbc.sql("update account_token set last_used = :now where id = :id")
                    .param("now", at(now))
                    .param("id", known.actor().token().orElseThrow())
                    .update();
        }
    }

    /// Somebody's tokens that hold, the newest first.
    @Transactional(readOnly = true)
    public List<KeptToken> of(long person) {
        return jdbc.sql("""
            select id, name, shown, scopes, created_at, last_used
            from account_token
            where person = :person
              and revoked_at is null
              and (expires_at is null or expires_at > :now)
            order by created_at desc, id desc
            """)
                .param("person", person)
                .param("now", at(time.instant()))
                .query((row, number) -> new KeptToken(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("shown"),
                        ArrayColumns.values(row.getArray("scopes"), Scope::valueOf),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean isOf(long id, long person) {
        return jdbc.sql("select exists (select from account_token where id = :id and person = :person)")
                .param("id", id)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// Ends a token at once; false where there is none, or it was ended before.
    @Transactional
    public boolean revoke(long id, Actor by) {
        var ended = jdbc.sql("update account_token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("now", at(time.instant()))
                        .param("id", id)
                        .update()
                == 1;
        if (ended) {
            audit.record(by, "token.revoked", subject(id), Map.of(), Map.of());
        }
        return ended;
    }

    private static String subject(long id) {
        return "token/" + id;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
