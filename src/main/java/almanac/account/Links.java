package almanac.account;

import almanac.web.SiteAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links that let somebody choose a password: made, recognised, used once. A newer one for the same purpose ends those
/// before it.
@Component
class Links {
    /// Where the secret of a link stands.
    static final String PATH = "/studio/enter/";

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 64;

    private final JdbcClient jdbc;
    private final SiteAddress site;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient jdbc, SiteAddress site, InstantSource time) {
        this.jdbc = jdbc;
        this.site = site;
        this.time = time;
    }

    /// A link that holds; nobody's where it sets up.
    record Valid(long id, Optional<Long> person, LinkPurpose purpose) {}

    /// The absolute address to be given to that person, and to nobody else.
    @Transactional
    public String make(LinkPurpose purpose, Optional<Person> person) {
        var secret = secret();
        var now = time.instant();
        var whose = person.map(Person::id).orElse(null);
        withdraw(purpose, whose);
        jdbc.sql("""
            insert into account_link (id, person, purpose, hash, created_at, expires_at)
            values (nextval('account_link_seq'), :person, :purpose, :hash, :now, :until)
            """)
                .param("person", whose)
                .param("purpose", purpose.name())
                .param("hash", Hashes.sha256(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(purpose.holds()).atOffset(ZoneOffset.UTC))
                .update();
        return site.absolute(PATH + secret);
    }

    private void withdraw(LinkPurpose purpose, @Nullable Long person) {
        jdbc.sql("""
            delete from account_link
            where purpose = :purpose and person is not distinct from cast(:person as bigint) and used_at is null
            """).param("purpose", purpose.name()).param("person", person).update();
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Optional<Valid> find(String secret) {
        return secret.length() > LONGEST
                ? Optional.empty()
                : jdbc.sql("""
                    select id, person, purpose
                    from account_link
                    where hash = :hash and used_at is null and expires_at > :now
                    """)
                        .param("hash", Hashes.sha256(secret))
                        .param("now", time.instant().atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new Valid(
                                row.getLong("id"),
                                Optional.ofNullable(row.getObject("person", Long.class)),
                                LinkPurpose.valueOf(row.getString("purpose"))))
                        .optional();
    }

    /// Whether the caller is the one who uses it up; of two at the same time one is.
    boolean use(Valid link) {
        return jdbc.sql("update account_link set used_at = :now where id = :id and used_at is null")
                        .param("now", time.instant().atOffset(ZoneOffset.UTC))
                        .param("id", link.id())
                        .update()
                == 1;
    }
}
