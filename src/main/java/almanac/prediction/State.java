package almanac.prediction;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a prediction stands; derived from its times, its judgement and whether its text is withdrawn.
public enum State {
    OPEN,
    CLOSED,
    DUE,
    JUDGED,
    AMBIGUOUS,
    ANNULLED,
    WITHDRAWN;

    /// @param verdict what the standing judgement says of it: judged, ambiguous or annulled
    static State of(Instant closesAt, Instant resolvesBy, Optional<State> verdict, boolean withdrawn, Instant now) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        return verdict.orElseGet(() -> byTheClock(closesAt, resolvesBy, now));
    }

    private static State byTheClock(Instant closesAt, Instant resolvesBy, Instant now) {
        if (!now.isBefore(resolvesBy)) {
            return DUE;
        }
        return now.isBefore(closesAt) ? OPEN : CLOSED;
    }

    public static Optional<State> parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
