package almanac.article;

import almanac.shared.Language;
import java.time.Instant;
import java.util.Optional;

/// How far a work is in one language.
///
/// @param title       the draft's, else the live edition's
/// @param unpublished whether the draft says something else than what is live
/// @param draft       the number of the revision that is the draft
/// @param savedBy     who saved it
/// @param scheduledAt when the draft is to be published
/// @param live        the edition that readers see
/// @param freshness   how it stands to its original, where readers see it
public record Standing(
        Language language,
        String title,
        VersionState state,
        boolean unpublished,
        Optional<Integer> draft,
        Optional<Long> savedBy,
        Instant workedAt,
        Optional<Instant> scheduledAt,
        Optional<Integer> live,
        Freshness freshness) {
    public boolean isLive() {
        return live.isPresent();
    }

    /// How many blocks of the original differ from what this was made from.
    public int behind() {
        return freshness instanceof Freshness.Outdated(var behind, var stale) ? behind : 0;
    }
}
