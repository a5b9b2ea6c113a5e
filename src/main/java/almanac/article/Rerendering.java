package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.markup.Markup;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the parts of live editions again with this program's renderer. Words, numbers and identities stay.
@Component
class Rerendering {
    private final JdbcClient jdbc;
    private final Articles articles;
    private final Versions versions;
    private final Editions editions;
    private final Pressing pressing;
    private final Announcing announcing;
    private final Audit audit;

    Rerendering(
            JdbcClient jdbc,
            Articles articles,
            Versions versions,
            Editions editions,
            Pressing pressing,
            Announcing announcing,
            Audit audit) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.versions = versions;
        this.editions = editions;
        this.pressing = pressing;
        this.announcing = announcing;
        this.audit = audit;
    }

    int live() {
        return jdbc.sql("select count(*) from article_version where live is not null")
                .query(Integer.class)
                .single();
    }

    /// The live versions after one, in order.
    List<Long> after(long version, int limit) {
        return jdbc.sql("""
            select id
            from article_version
            where live is not null
            and id > :version
            order by id
            limit :limit
            """)
                .param("version", version)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /// Makes them and compares; nothing is changed.
    @Transactional(readOnly = true)
    public Remade tried(long id) {
        return remade(id, false);
    }

    /// Makes them and lets readers see them. A transaction for each edition, so that nobody waits long for the log.
    @Transactional
    public Remade remade(long id, Actor by) {
        var remade = remade(id, true);
        if (remade instanceof Remade.Changed changed) {
            var version = versions.findById(id).orElseThrow();
            var article = articles.findById(version.article()).orElseThrow();
            announcing.rendered(article, version);
            audit.record(
                    by,
                    "edition.rendered",
                    Subjects.version(article.publicId(), version.language()),
                    Map.of("edition", changed.edition(), "renderer", changed.renderer()),
                    Map.of("edition", changed.edition(), "renderer", Markup.RENDERER));
        }
        return remade;
    }

    private Remade remade(long id, boolean show) {
        var version = versions.findById(id);
        var edition = version.flatMap(Version::live).flatMap(number -> editions.findByVersionAndNumber(id, number));
        return edition.isEmpty() ? new Remade.Gone() : remade(version.orElseThrow(), edition.get(), show);
    }

    private Remade remade(Version version, Edition edition, boolean show) {
        var path = pressing.path(articles.findById(version.article()).orElseThrow(), version, edition);
        if (!pressing.cutsAlike(edition.text(), edition.blocks())) {
            return new Remade.Kept(path, edition.number(), "this program cuts the text into other blocks");
        }
        Rendering rendering;
        try {
            rendering = pressing.render(version.language(), edition.text(), edition.blocks());
        } catch (IllegalArgumentException | IllegalStateException failed) {
            // One text that this program cannot show must not keep the others from being made again.
            return new Remade.Kept(path, edition.number(), "this program cannot show the text: " + failed);
        }
        var differences = Difference.between(edition, rendering);
        if (differences.isEmpty() && edition.renderer() == rendering.renderer()) {
            return new Remade.Same(path, edition.number());
        }
        var changed = new Remade.Changed(path, edition.number(), edition.renderer(), differences);
        if (show) {
            edition.show(rendering);
        }
        return changed;
    }
}
