package almanac.account;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What passkeys are asked to sign: made, and taken once, by the browser that asked.
@Component
class Challenges {
    static final Duration HOLDS = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final InstantSource time;

    Challenges(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /// @param person  to whom a passkey is to be added; nobody where somebody wants to sign in
    /// @param browser a secret of the browser that asks
    @Transactional
    Bytes make(Optional<Person> person, String browser) {
        var now = time.instant();
        jdbc.sql("delete from account_challenge where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var challenge = Bytes.random();
        jdbc.sql("""
            insert into account_challenge (challenge, person, browser, expires_at)
            values (:challenge, :person, :browser, :until)
            """)
                .param("challenge", challenge.getBytes())
                .param("person", person.map(Person::id).orElse(null))
                .param("browser", Hashes.sha256(browser))
                .param("until", now.plus(HOLDS).atOffset(ZoneOffset.UTC))
                .update();
        return challenge;
    }

    /// Whether it was made for them, in that browser, and not taken before.
    @Transactional
    boolean take(Bytes challenge, Optional<Person> person, String browser) {
        return jdbc.sql("""
            delete from account_challenge
            where challenge = :challenge
              and person is not distinct from cast(:person as bigint)
              and browser = :browser
              and expires_at > :now
            """)
                        .param("challenge", challenge.getBytes())
                        .param("person", person.map(Person::id).orElse(null))
                        .param("browser", Hashes.sha256(browser))
                        .param("now", time.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
