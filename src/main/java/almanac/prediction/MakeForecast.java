package almanac.prediction;

import almanac.account.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Say what one expects of a prediction.
///
/// @param forecaster whose forecast it is; empty for the one who writes
/// @param at         when it was said, where that was before now
public record MakeForecast(
        UUID prediction,
        Expectation expectation,
        Optional<Long> forecaster,
        Optional<Instant> at,
        String note,
        Actor by) {
    public MakeForecast {
        note = note.strip();
    }
}
