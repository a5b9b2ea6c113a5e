package almanac.account;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// Passwords, kept as argon2id (19 MiB, two passes: OWASP's least) and never shown.
@Component
public class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Sessions sessions;
    private final InstantSource time;
    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    /// Stands in for the hash of somebody whom nobody knows, so that both take as long.
    private final Supplier<String> nobodys = SingletonSupplier.of(() -> argon2.encode(""));

    Passwords(JdbcClient jdbc, Audit audit, Sessions sessions, InstantSource time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.sessions = sessions;
        this.time = time;
    }

    /// Chooses a password for somebody, which ends every session they have; empty where it was taken.
    @Transactional
    public Optional<PasswordFault> choose(Person person, String password, Actor by) {
        var fault = PasswordRules.broken(password, known(person));
        if (fault.isPresent()) {
            return fault;
        }
        jdbc.sql("""
            insert into account_password (person, hash, changed_at)
            values (:person, :hash, :now)
            on conflict (person) do update
            set hash = excluded.hash, changed_at = excluded.changed_at
            """)
                .param("person", person.id())
                .param("hash", argon2.encode(PasswordRules.plain(password)))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        sessions.endAll(person.id());
        audit.record(by, "password.chosen", "person/" + person.handle(), Map.of(), Map.of());
        return Optional.empty();
    }

    private static List<String> known(Person person) {
        var words = new java.util.ArrayList<String>();
        person.texts().values().forEach(text -> words.add(text.name()));
        person.email().ifPresent(email -> words.addAll(List.of(email.split("[@.]"))));
        words.add(person.handle().value());
        words.add("almanac");
        return words;
    }

    public boolean has(long person) {
        return hash(person).isPresent();
    }

    /// Whether that is their password; takes as long for somebody without one.
    boolean fits(Optional<Person> person, String password) {
        var kept = person.flatMap(known -> hash(known.id()));
        return argon2.matches(PasswordRules.plain(password), kept.orElseGet(nobodys)) && kept.isPresent();
    }

    private Optional<String> hash(long person) {
        return jdbc.sql("select hash from account_password where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /// Whether anybody could sign in at all.
    boolean nobodyHasOne() {
        return !jdbc.sql("select exists (select from account_password)")
                .query(Boolean.class)
                .single();
    }
}
