package almanac.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// One step in the history of a text's reviews.
///
/// @param person nobody where the program did it
/// @param about  whom it was given to
public record Step(
        Instant at, Optional<Long> person, What what, Optional<Integer> revision, String note, Optional<Long> about) {
    public enum What {
        SUBMITTED,
        CHANGES_ASKED,
        APPROVED,
        ASSIGNED,
        PUBLISHED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
