package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A text as programs list it: where it stands and what it is called, without its body.
///
/// @param edition     the live one
/// @param publishedAt when it was first published; stays when it is withdrawn
/// @param updatedAt   when its live edition was published
/// @param changedAt   when readers last had something to notice of it; only in lists of changes
public record Listed(
        long version,
        UUID id,
        Kind kind,
        Language language,
        Slug slug,
        String title,
        String summary,
        VersionState state,
        Optional<Integer> edition,
        Optional<Instant> publishedAt,
        Optional<Instant> updatedAt,
        Optional<Instant> changedAt,
        Freshness freshness,
        List<Subject> topics,
        List<Credit> authors) {

    public static Listed of(PublishedArticle article) {
        return new Listed(
                article.version(),
                article.id(),
                article.kind(),
                article.language(),
                article.slug(),
                article.title(),
                article.summary(),
                VersionState.LIVE,
                Optional.of(article.edition()),
                Optional.of(article.publishedAt()),
                Optional.of(article.updatedAt()),
                Optional.empty(),
                article.freshness(),
                article.topics(),
                article.authors());
    }

    /// Where readers find it, while it is live.
    public Optional<String> path() {
        return edition.map(live -> kind.path(language, slug));
    }

    Listed changed(Instant at) {
        return new Listed(
                version,
                id,
                kind,
                language,
                slug,
                title,
                summary,
                state,
                edition,
                publishedAt,
                updatedAt,
                Optional.of(at),
                freshness,
                topics,
                authors);
    }

    public Optional<Provenance.Text> text() {
        return edition.map(live -> new Provenance.Text(version, live));
    }

    /// The same with more known about how it stands to its original.
    Listed standing(Freshness known) {
        return new Listed(
                version,
                id,
                kind,
                language,
                slug,
                title,
                summary,
                state,
                edition,
                publishedAt,
                updatedAt,
                changedAt,
                known,
                topics,
                authors);
    }
}
