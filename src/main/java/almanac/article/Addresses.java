package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which version can be reached where. Addresses are added, never removed: one that is given up redirects.
@Component
class Addresses {
    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Address> at(Language language, Slug slug) {
        return jdbc.sql("select version, current from article_address where language = :language and slug = :slug")
                .param("language", language.tag())
                .param("slug", slug.value())
                .query((row, number) -> new Address(language, slug, row.getLong("version"), row.getBoolean("current")))
                .optional();
    }

    /// Whether a slug is held by another version of that language, live, old or in its draft.
    boolean taken(Language language, Slug slug, Optional<Long> byOtherThan) {
        return jdbc.sql("""
            select exists (
                select 1 from article_address
                where language = :language and slug = :slug and version <> :own
            ) or exists (
                select 1
                from article_revision r
                join article_version v on v.id = r.version and v.draft = r.number
                where r.slug = :slug and v.language = :language and v.id <> :own
            )
            """)
                .param("language", language.tag())
                .param("slug", slug.value())
                .param("own", byOtherThan.orElse(-1L))
                .query(Boolean.class)
                .single();
    }

    /// Makes the slug the one address of a version. False when another version holds it.
    boolean claim(Version version, Slug slug, Instant at) {
        jdbc.sql("update article_address set current = false where version = :version and current and slug <> :slug")
                .param("version", version.id())
                .param("slug", slug.value())
                .update();
        return jdbc.sql("""
            insert into article_address (language, slug, version, current, since)
            values (:language, :slug, :version, true, :at)
            on conflict (language, slug) do update
            set current = true
            where article_address.version = excluded.version
            """)
                        .param("language", version.language().tag())
                        .param("slug", slug.value())
                        .param("version", version.id())
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
