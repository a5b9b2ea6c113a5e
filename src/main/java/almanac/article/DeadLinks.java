package almanac.article;

import almanac.article.Finding.Level;
import almanac.markup.BlockId;
import almanac.markup.Heading;
import almanac.markup.Link;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Finds links to texts of this site that nobody can read, and to headings that the text does not have.
@Component
class DeadLinks implements Check {
    private final JdbcClient jdbc;
    private final Publications publications;
    private final Slugs slugs;
    private final SiteAddress site;

    DeadLinks(JdbcClient jdbc, Publications publications, Slugs slugs, SiteAddress site) {
        this.jdbc = jdbc;
        this.publications = publications;
        this.slugs = slugs;
        this.site = site;
    }

    private record Target(String href, Language language, Slug slug) {}

    @Override
    public List<Finding> check(Text text) {
        var links = text.manuscript().references().links();
        var findings = new ArrayList<Finding>();
        var targets =
                links.stream().flatMap(link -> target(link).stream()).distinct().toList();
        var alive = targets.isEmpty() ? Set.<Target>of() : alive(targets);
        targets.stream()
                .filter(target -> !alive.contains(target))
                .forEach(target -> findings.add(finding("dead-link", target.href(), text)));
        var anchors = text.manuscript().outline().stream().map(Heading::anchor).collect(Collectors.toSet());
        links.stream()
                .map(Link::href)
                .filter(href -> href.startsWith("#h-") && !anchors.contains(decoded(href.substring(1))))
                .distinct()
                .forEach(href -> findings.add(finding("dead-anchor", href, text)));
        return findings;
    }

    private static Finding finding(String code, String href, Text text) {
        return new Finding(Level.WARNING, code, block(href, text), Map.of("href", href));
    }

    private static Optional<BlockId> block(String href, Text text) {
        return text.blocks().stream()
                .filter(block -> block.cut().text().contains(href))
                .map(block -> block.id())
                .findFirst();
    }

    /// The text that a link means; nothing for what is no text of ours.
    private Optional<Target> target(Link link) {
        var href = link.href();
        var path = href.startsWith(site.url() + "/") ? href.substring(site.url().length()) : href;
        if (!path.startsWith("/") || path.startsWith("//")) {
            return Optional.empty();
        }
        var pieces = path.replaceFirst("[?#].*", "").split("/");
        if (pieces.length != 3) {
            return Optional.empty();
        }
        var language = Language.parse(pieces[1]).filter(publications.current()::speaks);
        var slug = Slug.parse(decoded(pieces[2])).filter(found -> !slugs.reserved(found));
        return language.flatMap(known -> slug.map(found -> new Target(href, known, found)));
    }

    private static String decoded(String piece) {
        try {
            return UriUtils.decode(piece, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return piece;
        }
    }

    /// Those that readers come to, at an address of today or of before; the original's address serves in any language.
    private Set<Target> alive(List<Target> targets) {
        var alive = new HashSet<Target>();
        jdbc.sql("""
            select ad.language, ad.slug, v.language = w.original_language as original
            from article_address ad
            join article_version v on v.id = ad.version
            join article_article w on w.id = v.article
            where ad.slug = any (:slugs) and v.live is not null
            """)
                .param(
                        "slugs",
                        targets.stream().map(target -> target.slug().value()).toArray(String[]::new))
                .query(row -> {
                    var slug = new Slug(row.getString("slug"));
                    var language = Language.of(row.getString("language"));
                    var original = row.getBoolean("original");
                    targets.stream()
                            .filter(target -> target.slug().equals(slug)
                                    && (original || target.language().equals(language)))
                            .forEach(alive::add);
                });
        return alive;
    }
}
