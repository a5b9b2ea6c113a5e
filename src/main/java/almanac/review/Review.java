package almanac.review;

import almanac.article.VersionKey;
import java.time.Instant;
import java.util.Optional;

/// A text that was handed in and is not published yet.
///
/// @param revision  the saved state of the draft of which this was said
/// @param submitter nobody where the program did it, or somebody who is not known any more
public record Review(
        VersionKey text,
        ReviewState state,
        int revision,
        Optional<Long> submitter,
        Instant submittedAt,
        Instant changedAt) {

    /// Whether the draft was written on since.
    public boolean overtakenBy(int draft) {
        return draft > revision;
    }
}
