package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The text being worked on in one language, as last saved.
///
/// @param slug the address it would be published at, given or proposed
public record Draft(
        UUID article,
        Language language,
        int revision,
        DraftText text,
        Slug slug,
        Optional<MadeFrom> madeFrom,
        Instant savedAt) {}
