package almanac.article;

import almanac.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The papers of an article: the work, its versions, and what was saved and published of them. Whoever changes a
/// version gets it locked.
@Component
class Papers {
    private final Articles articles;
    private final Versions versions;
    private final Revisions revisions;
    private final Editions editions;

    Papers(Articles articles, Versions versions, Revisions revisions, Editions editions) {
        this.articles = articles;
        this.versions = versions;
        this.revisions = revisions;
        this.editions = editions;
    }

    Optional<Article> find(UUID id) {
        return articles.findByPublicId(id);
    }

    Article article(UUID id) {
        return find(id).orElseThrow(() -> new ArticleMissing(id));
    }

    Optional<Version> version(Article article, Language language) {
        return versions.findByArticleAndLanguage(article.id(), language);
    }

    Optional<Version> lock(Article article, Language language) {
        return versions.lock(article.id(), language);
    }

    /// All of them, each there.
    List<Version> lock(Article article, List<Language> languages) {
        var locked = versions.lock(article.id(), languages);
        for (var language : languages) {
            if (locked.stream().noneMatch(version -> version.language().equals(language))) {
                throw missing(article, language);
            }
        }
        return locked;
    }

    static VersionMissing missing(Article article, Language language) {
        return new VersionMissing(article.publicId(), language);
    }

    Optional<Revision> draft(Version version) {
        return version.draft().flatMap(number -> revision(version, number));
    }

    Optional<Revision> revision(Version version, int number) {
        return revisions.findByVersionAndNumber(version.id(), number);
    }

    Optional<Revision> lastRevision(Version version) {
        return revisions.findFirstByVersionOrderByNumberDesc(version.id());
    }

    Optional<Edition> edition(Version version, int number) {
        return editions.findByVersionAndNumber(version.id(), number);
    }

    Optional<Edition> live(Version version) {
        return version.live().flatMap(number -> edition(version, number));
    }

    /// The live edition, or the last one that was.
    Edition lastEdition(Version version) {
        return live(version).orElseGet(() -> editions(version).getLast());
    }

    /// All of them, oldest first.
    List<Edition> editions(Version version) {
        return editions.findByVersionOrderByNumber(version.id());
    }

    /// Flushed, because what stands beside an article is written by SQL.
    Article save(Article article) {
        return articles.saveAndFlush(article);
    }

    Version save(Version version) {
        return versions.save(version);
    }

    Revision save(Revision revision) {
        return revisions.save(revision);
    }

    /// Brings what was saved into the database, for whoever writes beside it by SQL.
    void flush() {
        articles.flush();
    }

    Edition save(Edition edition) {
        return editions.save(edition);
    }

    /// Drops what was saved since that edition was made.
    void returnTo(Edition edition, Version version) {
        revisions.dropAfter(version.id(), edition.revision());
        version.returnTo(edition.revision());
    }

    void discard(Version version) {
        versions.delete(version);
    }
}
