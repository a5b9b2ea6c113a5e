package almanac.prediction;

import almanac.article.Refusal;
import java.time.Instant;
import java.util.List;

/// What became of an attempt to forecast.
public sealed interface Forecasted {
    /// It stands in the record under that number.
    record Recorded(int number) implements Forecasted {}

    /// From that time on forecasts were no longer taken.
    record Closed(Instant since) implements Forecasted {}

    record Refused(List<Refusal> refusals) implements Forecasted {}
}
