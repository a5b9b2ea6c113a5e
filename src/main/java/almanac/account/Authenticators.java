package almanac.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The second factor: codes of an authenticator, and recovery codes for the day it is lost.
@Component
public class Authenticators {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    /// A clock may be one step off in either direction (RFC 6238, 5.2).
    private static final int DRIFT = 1;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    Authenticators(JdbcClient jdbc, Audit audit, InstantSource time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    public boolean has(long person) {
        return secret(person, true).isPresent();
    }

    /// A new secret, as authenticators take it in (base32); it counts once a code of it was shown to us.
    @Transactional
    public String begin(Person person) {
        var secret = bytes(Totp.SECRET_BYTES);
        jdbc.sql("""
            insert into account_totp (person, secret, last_step)
            values (:person, :secret, 0)
            on conflict (person) do update
            set secret = excluded.secret, last_step = 0
            where account_totp.confirmed_at is null
            """).param("person", person.id()).param("secret", secret).update();
        return secret(person.id(), false).map(Base32::written).orElseThrow();
    }

    /// Takes the authenticator in where the code is right, and answers with the recovery codes, shown this once.
    @Transactional
    public Optional<List<String>> confirm(Person person, String code) {
        if (has(person.id()) || !fits(person.id(), code, false)) {
            return Optional.empty();
        }
        jdbc.sql("update account_totp set confirmed_at = :now where person = :person")
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("person", person.id())
                .update();
        audit.record(person.acting(), "authenticator.added", subject(person), Map.of(), Map.of());
        return Optional.of(recoveryCodes(person.id()));
    }

    private List<String> recoveryCodes(long person) {
        jdbc.sql("delete from account_recovery_code where person = :person")
                .param("person", person)
                .update();
        var codes = new ArrayList<String>();
        for (int n = 0; n < RECOVERY_CODES; n++) {
            var code = Base32.written(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT);
            jdbc.sql("insert into account_recovery_code (person, hash) values (:person, :hash)")
                    .param("person", person)
                    .param("hash", Hashes.sha256(code))
                    .update();
            codes.add(code);
        }
        return codes;
    }

    /// Whether that is a code of their authenticator, or a recovery code; neither is taken twice.
    @Transactional
    boolean accepts(long person, String code) {
        return fits(person, code, true) || recovers(person, code);
    }

    private boolean fits(long person, String code, boolean confirmed) {
        var secret = secret(person, confirmed);
        var digits = code.replaceAll("\\s", "");
        if (secret.isEmpty()) {
            return false;
        }
        var now = Totp.step(time.instant());
        for (var step = now - DRIFT; step <= now + DRIFT; step++) {
            if (same(Totp.code(secret.get(), step), digits) && isFirst(person, step)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isFirst(long person, long step) {
        return jdbc.sql("update account_totp set last_step = :step where person = :person and last_step < :step")
                        .param("step", step)
                        .param("person", person)
                        .update()
                == 1;
    }

    private boolean recovers(long person, String code) {
        return jdbc.sql("""
            update account_recovery_code
            set used_at = :now
            where person = :person and hash = :hash and used_at is null
            """)
                        .param("now", time.instant().atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .param(
                                "hash",
                                Hashes.sha256(code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT)))
                        .update()
                == 1;
    }

    /// Takes the authenticator away, with its recovery codes.
    @Transactional
    public void remove(Person person, Actor by) {
        jdbc.sql("delete from account_recovery_code where person = :person")
                .param("person", person.id())
                .update();
        var had = jdbc.sql("delete from account_totp where person = :person")
                .param("person", person.id())
                .update();
        if (had > 0) {
            audit.record(by, "authenticator.removed", subject(person), Map.of(), Map.of());
        }
    }

    private Optional<byte[]> secret(long person, boolean confirmed) {
        return jdbc.sql("""
            select secret from account_totp
            where person = :person and (confirmed_at is not null) = :confirmed
            """)
                .param("person", person)
                .param("confirmed", confirmed)
                .query((row, number) -> row.getBytes("secret"))
                .optional();
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String subject(Person person) {
        return "person/" + person.handle();
    }
}
