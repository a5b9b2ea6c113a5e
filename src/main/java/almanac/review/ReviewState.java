package almanac.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far the review of a text is.
public enum ReviewState {
    /// Somebody waits for it to be read.
    SUBMITTED,
    CHANGES_ASKED,
    APPROVED;

    static Optional<ReviewState> parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
