package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which slugs are held already, asked for many at once by whoever is about to bring many texts.
@Component
public class HeldSlugs {
    private final JdbcClient jdbc;
    private final Slugs slugs;

    HeldSlugs(JdbcClient jdbc, Slugs slugs) {
        this.jdbc = jdbc;
        this.slugs = slugs;
    }

    /// Those of the slugs that a text of that language holds, live, old or in its draft, with its article; nobody's are
    /// those that hide a page of the site's own.
    @Transactional(readOnly = true)
    public Map<Slug, Optional<UUID>> among(Language language, Collection<Slug> wanted) {
        var held = new HashMap<Slug, Optional<UUID>>();
        jdbc.sql("""
            select a.slug, w.public_id
            from article_address a
            join article_version v on v.id = a.version
            join article_article w on w.id = v.article
            where a.language = :language and a.slug = any (:slugs)
            union
            select r.slug, w.public_id
            from article_revision r
            join article_version v on v.id = r.version and v.draft = r.number
            join article_article w on w.id = v.article
            where v.language = :language and r.slug = any (:slugs)
            """)
                .param("language", language.tag())
                .param("slugs", wanted.stream().map(Slug::value).toArray(String[]::new))
                .query(row -> {
                    held.put(new Slug(row.getString("slug")), Optional.of(row.getObject("public_id", UUID.class)));
                });
        wanted.stream().filter(slugs::reserved).forEach(slug -> held.put(slug, Optional.empty()));
        return held;
    }
}
