package almanac.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a language version stands; a scheduled one may be live with an older text.
public enum VersionState {
    DRAFT,
    SCHEDULED,
    LIVE,
    WITHDRAWN;

    public static Optional<VersionState> parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst();
    }

    /// As it is told to programs: `live`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
