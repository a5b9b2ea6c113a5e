package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.shared.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is known of an article beside its words: its authors, its topics, and who translated it.
@Component
public class Describing {
    private final Articles articles;
    private final Versions versions;
    private final Bylines bylines;
    private final Announcing announcing;
    private final Audit audit;

    Describing(Articles articles, Versions versions, Bylines bylines, Announcing announcing, Audit audit) {
        this.articles = articles;
        this.versions = versions;
        this.bylines = bylines;
        this.announcing = announcing;
        this.audit = audit;
    }

    /// Gives an article other topics, other authors, or both; by their internal ids.
    @Transactional
    public void describe(UUID id, Optional<List<Long>> topics, Optional<List<Long>> authors, Actor by) {
        var article = find(id);
        var before = Map.<String, Object>of(
                "topics", bylines.topics(article.id()), "authors", bylines.authors(article.id()));
        topics.ifPresent(those -> bylines.topics(article.id(), those));
        authors.ifPresent(those -> bylines.authors(article.id(), those));
        announce(article);
        audit.record(
                by,
                "article.described",
                Subjects.article(id),
                before,
                Map.of("topics", bylines.topics(article.id()), "authors", bylines.authors(article.id())));
    }

    /// Says who translated a version.
    @Transactional
    public void credit(UUID id, Language language, List<Long> translators, Actor by) {
        var article = find(id);
        var version = versions.lock(article.id(), language).orElseThrow(() -> new VersionMissing(id, language));
        bylines.translators(version.id(), translators);
        announce(article);
        audit.record(
                by,
                "translators.credited",
                Subjects.version(id, language),
                Map.of(),
                Map.of("translators", translators));
    }

    private Article find(UUID id) {
        return articles.findByPublicId(id).orElseThrow(() -> new ArticleMissing(id));
    }

    private void announce(Article article) {
        announcing.described(
                article,
                versions.findByArticleOrderByCreatedAt(article.id()).stream()
                        .filter(version -> version.live().isPresent())
                        .collect(Collectors.toCollection(HashSet::new)));
    }
}
