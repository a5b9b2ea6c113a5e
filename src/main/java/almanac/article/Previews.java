package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.shared.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets people without an account read an unpublished text: at an address that nobody guesses, for a while, until it is
/// taken back. Only the hash of the address is kept.
@Component
public class Previews {
    /// Where the secret of a preview stands.
    public static final String PATH = "/preview/";

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 64;

    private final Papers papers;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    Previews(Papers papers, JdbcClient jdbc, Audit audit, InstantSource time) {
        this.papers = papers;
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    /// What a preview shows, and until when.
    public record Shown(UUID article, Language language, int revision, Instant until) {}

    /// Makes one. What comes back is the path, told this one time; nothing where the text or the revision is not there.
    ///
    /// @param revision the one to show for good; empty to show the newest
    @Transactional
    public Optional<String> make(
            UUID article, Language language, Optional<Integer> revision, Duration holds, Actor by) {
        return papers.find(article)
                .flatMap(found -> papers.version(found, language))
                .filter(version -> papers.revision(
                                version, revision.or(version::draft).orElse(0))
                        .isPresent())
                .map(version -> make(article, version, revision, time.instant().plus(holds), by));
    }

    private String make(UUID article, Version version, Optional<Integer> revision, Instant until, Actor by) {
        var secret = secret();
        jdbc.sql("""
            insert into article_preview (id, version, revision, hash, made_by, made_at, expires_at)
            values (nextval('article_preview_seq'), :version, :revision, :hash, :by, :now, :until)
            """)
                .param("version", version.id())
                .param("revision", revision.orElse(null))
                .param("hash", hash(secret))
                .param("by", Stored.person(by))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                by,
                "preview.made",
                Subjects.version(article, version.language()),
                Map.of(),
                Map.of("revision", revision.map(Object::toString).orElse("newest"), "until", until.toString()));
        return PATH + secret;
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /// Those of a text that hold, newest first.
    @Transactional(readOnly = true)
    public List<Preview> of(UUID article, Language language) {
        return jdbc.sql("""
            select p.id, p.revision, p.made_by, p.made_at, p.expires_at
            from article_preview p
            join article_version v on v.id = p.version
            join article_article w on w.id = v.article
            where w.public_id = :article and v.language = :language
            and p.revoked_at is null and p.expires_at > :now
            order by p.id desc
            """)
                .param("article", article)
                .param("language", language.tag())
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> preview(row))
                .list();
    }

    private static Preview preview(ResultSet row) throws SQLException {
        return new Preview(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                Optional.ofNullable(row.getObject("made_by", Long.class)),
                Rows.instant(row, "made_at"),
                Rows.instant(row, "expires_at"));
    }

    /// Takes one back. False where the text has none of that number that holds.
    @Transactional
    public boolean revoke(UUID article, Language language, long id, Actor by) {
        var revoked = jdbc.sql("""
            update article_preview p
            set revoked_at = :now
            from article_version v, article_article w
            where p.id = :id and p.revoked_at is null
            and v.id = p.version and v.language = :language
            and w.id = v.article and w.public_id = :article
            """)
                        .param("now", time.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("language", language.tag())
                        .param("article", article)
                        .update()
                == 1;
        if (revoked) {
            audit.record(by, "preview.revoked", Subjects.version(article, language), Map.of("preview", id), Map.of());
        }
        return revoked;
    }

    /// What stands behind a secret; nothing where it never held, or does not any more.
    @Transactional(readOnly = true)
    public Optional<Shown> find(String secret) {
        return secret.length() > LONGEST
                ? Optional.empty()
                : jdbc.sql("""
                    select w.public_id, v.language, coalesce(p.revision, v.draft) as revision, p.expires_at
                    from article_preview p
                    join article_version v on v.id = p.version
                    join article_article w on w.id = v.article
                    where p.hash = :hash and p.revoked_at is null and p.expires_at > :now
                    and coalesce(p.revision, v.draft) is not null
                    """)
                        .param("hash", hash(secret))
                        .param("now", time.instant().atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new Shown(
                                row.getObject("public_id", UUID.class),
                                Language.of(row.getString("language")),
                                row.getInt("revision"),
                                Rows.instant(row, "expires_at")))
                        .optional();
    }
}
