package almanac.article;

import almanac.markup.Heading;
import almanac.markup.Part;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A live edition with everything that a page, a feed or a program says about it.
///
/// @param minutes time to read it, at the usual pace of its language
/// @param updatedAt when the live edition was published; equals `publishedAt` for the first
/// @param versions every language it can be read in now, its own included
public record PublishedArticle(
        long article,
        long version,
        UUID id,
        Kind kind,
        Language originalLanguage,
        Language language,
        Slug slug,
        int edition,
        String title,
        String summary,
        String markdown,
        List<Part> parts,
        List<Heading> outline,
        int minutes,
        Instant publishedAt,
        Instant updatedAt,
        Optional<String> note,
        Optional<LeadPicture> picture,
        Seo seo,
        List<Subject> topics,
        List<Credit> authors,
        List<Credit> translators,
        Optional<MadeFrom> madeFrom,
        Optional<Integer> reflects,
        Freshness freshness,
        List<LiveVersion> versions) {

    public String path() {
        return kind.path(language, slug);
    }

    public boolean translated() {
        return !language.equals(originalLanguage);
    }

    /// The version in the original's language, where it is live.
    public Optional<LiveVersion> original() {
        return in(originalLanguage);
    }

    public Optional<LiveVersion> in(Language wanted) {
        return versions.stream()
                .filter(version -> version.language().equals(wanted))
                .findFirst();
    }
}
