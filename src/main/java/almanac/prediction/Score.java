package almanac.prediction;

import almanac.prediction.Chronicle.Foretold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How good one forecaster's forecast of a judged prediction was.
///
/// @param entry       the number of the forecast that counts
/// @param probability what it gave to the claim, where the claim is binary
/// @param happened    whether that came true
/// @param brier       and `log`: of the forecast that counts; not of numbers and dates
/// @param weighted    the Brier score, or for numbers and dates the quantile score, over the life of the forecasts
/// @param pinball     the quantile score, of numbers and dates
/// @param even        the Brier score of giving every outcome the same chance
public record Score(
        int entry,
        Grade grade,
        Instant at,
        @Nullable Double probability,
        @Nullable Boolean happened,
        @Nullable Double brier,
        @Nullable Double log,
        double weighted,
        @Nullable Double pinball,
        @Nullable Double even) {

    /// Empty where nothing can be scored: no forecast counts, or the outcome is none.
    static Optional<Score> of(List<Foretold> own, Outcome outcome, Instant closesAt, Optional<Instant> decidedAt) {
        var life = Life.of(own, closesAt, decidedAt);
        return life.isEmpty() || outcome.verdict() != State.JUDGED ? Optional.empty() : Optional.of(of(life, outcome));
    }

    private static Score of(Life life, Outcome outcome) {
        var counting = life.counting();
        return switch (counting.forecast().expectation()) {
            case Expectation.Chance(var probability) -> {
                var happened = ((Outcome.Happened) outcome).true_();
                var given = probability.doubleValue();
                yield of(
                        life,
                        given,
                        happened,
                        life.weighted(one -> brier(one, outcome)),
                        brier(counting.forecast().expectation(), outcome),
                        Scoring.log(happened ? given : 1 - given),
                        Scoring.brier(0.5, happened));
            }
            case Expectation.Shares(var shares) -> {
                var chosen = ((Outcome.Chosen) outcome).option();
                var even = 1.0 / shares.size();
                yield of(
                        life,
                        null,
                        null,
                        life.weighted(one -> brier(one, outcome)),
                        Scoring.brier(shares, chosen),
                        Scoring.log(((Expectation.Shares) counting.forecast().expectation()).of(chosen)),
                        ((1 - even) * (1 - even) + (shares.size() - 1) * even * even) / 2);
            }
            case Expectation.Numbers _, Expectation.Days _ ->
                new Score(
                        counting.entry().number(),
                        life.grade(),
                        counting.entry().at(),
                        null,
                        null,
                        null,
                        null,
                        life.weighted(one -> pinball(one, outcome)),
                        pinball(counting.forecast().expectation(), outcome),
                        null);
        };
    }

    private static Score of(
            Life life,
            @Nullable Double probability,
            @Nullable Boolean happened,
            double weighted,
            double brier,
            double log,
            double even) {
        var counting = life.counting().entry();
        return new Score(
                counting.number(),
                life.grade(),
                counting.at(),
                probability,
                happened,
                brier,
                log,
                weighted,
                null,
                even);
    }

    private static double brier(Expectation expectation, Outcome outcome) {
        return switch (expectation) {
            case Expectation.Chance(var probability) ->
                Scoring.brier(probability.doubleValue(), ((Outcome.Happened) outcome).true_());
            case Expectation.Shares(var shares) -> Scoring.brier(shares, ((Outcome.Chosen) outcome).option());
            case Expectation.Numbers _, Expectation.Days _ ->
                throw new IllegalArgumentException("A number has no Brier score");
        };
    }

    private static double pinball(Expectation expectation, Outcome outcome) {
        return switch (expectation) {
            case Expectation.Numbers numbers -> Scoring.pinball(numbers, ((Outcome.Measured) outcome).value());
            case Expectation.Days days -> Scoring.pinball(days, ((Outcome.Dated) outcome).day());
            case Expectation.Chance _, Expectation.Shares _ ->
                throw new IllegalArgumentException("A chance has no quantiles");
        };
    }
}
