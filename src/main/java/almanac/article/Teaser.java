package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A live edition as a list shows it.
///
/// @param summary what was written as summary, else the beginning of the text up to the end of a sentence
public record Teaser(
        long article,
        UUID id,
        Kind kind,
        Language language,
        Slug slug,
        String title,
        String summary,
        int edition,
        int minutes,
        Instant publishedAt,
        Instant updatedAt,
        Optional<LeadPicture> picture,
        List<Subject> topics,
        List<Credit> authors) {
    public String path() {
        return kind.path(language, slug);
    }
}
