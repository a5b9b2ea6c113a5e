package almanac.article;

import java.time.Instant;
import java.util.Optional;

/// A published edition of a text that is live, the words as they were.
///
/// @param live whether it is the one that readers get now
public record PastEdition(
        int edition,
        String title,
        String slug,
        String summary,
        String markdown,
        Optional<String> note,
        Optional<MadeFrom> madeFrom,
        Instant publishedAt,
        boolean live) {}
