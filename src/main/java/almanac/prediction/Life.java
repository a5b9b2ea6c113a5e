package almanac.prediction;

import almanac.prediction.Chronicle.Foretold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// One forecaster's forecasts of a prediction as far as they count: those made before it closed and before it was
/// decided. Each holds until the next one.
record Life(List<Foretold> forecasts, Instant end) {
    static Life of(List<Foretold> all, Instant closesAt, Optional<Instant> decidedAt) {
        var end = decidedAt.filter(closesAt::isAfter).orElse(closesAt);
        return new Life(
                all.stream().filter(one -> one.entry().at().isBefore(end)).toList(), end);
    }

    boolean isEmpty() {
        return forecasts.isEmpty();
    }

    /// The last one, which is scored by itself.
    Foretold counting() {
        return forecasts.getLast();
    }

    /// The weakest evidence of time among them.
    Grade grade() {
        return forecasts.stream()
                .map(one -> one.entry().grade())
                .max(Enum::compareTo)
                .orElseThrow();
    }

    /// The mean of a score over the time in which each forecast held.
    double weighted(ToDoubleFunction<Expectation> score) {
        var sum = 0.0;
        var whole = 0.0;
        for (var place = 0; place < forecasts.size(); place++) {
            var until = place + 1 < forecasts.size()
                    ? forecasts.get(place + 1).entry().at()
                    : end;
            var held =
                    Duration.between(forecasts.get(place).entry().at(), until).toMillis();
            sum += held * score.applyAsDouble(forecasts.get(place).forecast().expectation());
            whole += held;
        }
        return sum / whole;
    }
}
