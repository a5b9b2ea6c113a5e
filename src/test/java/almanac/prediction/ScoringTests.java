package almanac.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The formulas, against values that others have published and against what each of them promises.
class ScoringTests {
    /// The worked example in the documentation of scikit-learn's `brier_score_loss`: 0.0375.
    @Test
    void the_brier_score_is_that_of_the_published_example() {
        var mean = List.of(
                        Scoring.brier(0.1, false),
                        Scoring.brier(0.9, true),
                        Scoring.brier(0.8, true),
                        Scoring.brier(0.3, false))
                .stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.0375, within(1e-12));
    }

    /// The worked example in the documentation of scikit-learn's `log_loss`: 0.21616.
    @Test
    void the_logarithmic_score_is_that_of_the_published_example() {
        var mean = (Scoring.log(0.9) + Scoring.log(0.9) + Scoring.log(0.8) + Scoring.log(0.65)) / 4;
        assertThat(mean).isCloseTo(0.21616, within(1e-5));
    }

    /// The worked examples in the documentation of scikit-learn's `mean_pinball_loss`.
    @Test
    void the_quantile_score_is_that_of_the_published_examples() {
        assertThat(pinball(0.1, 0, 2, 3)).isCloseTo(0.1 / 3, within(1e-12));
        assertThat(pinball(0.1, 1, 2, 4)).isCloseTo(0.9 / 3, within(1e-12));
        assertThat(pinball(0.9, 0, 2, 3)).isCloseTo(0.9 / 3, within(1e-12));
        assertThat(pinball(0.9, 1, 2, 4)).isCloseTo(0.1 / 3, within(1e-12));
    }

    private static double pinball(double level, double first, double second, double third) {
        return (Scoring.pinball(level, first, 1) + Scoring.pinball(level, second, 2) + Scoring.pinball(level, third, 3))
                / 3;
    }

    /// Newcombe 1998, table I, method 3: what the score interval is for four published proportions.
    @Test
    void the_interval_is_that_of_the_published_table() {
        holds(Wilson.of(81, 263), 0.2553, 0.3662);
        holds(Wilson.of(15, 148), 0.0624, 0.1605);
        holds(Wilson.of(0, 20), 0.0000, 0.1611);
        holds(Wilson.of(1, 29), 0.0061, 0.1718);
    }

    private static void holds(Wilson interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void of_nothing_nothing_is_known() {
        assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
    }

    @Test
    void two_options_are_scored_like_a_claim_that_comes_true_or_not() {
        var shares = Map.of("yes", new BigDecimal("0.7"), "no", new BigDecimal("0.3"));
        assertThat(Scoring.brier(shares, "yes")).isCloseTo(Scoring.brier(0.7, true), within(1e-12));
        assertThat(Scoring.brier(shares, "no")).isCloseTo(Scoring.brier(0.7, false), within(1e-12));
    }

    @Test
    void whoever_says_what_they_believe_expects_the_least_brier_and_logarithmic_score() {
        for (var percent = 1; percent < 100; percent++) {
            var belief = percent / 100.0;
            var honest = expectedBrier(belief, belief);
            var honestLog = expectedLog(belief, belief);
            IntStream.range(1, 100)
                    .mapToDouble(other -> other / 100.0)
                    .filter(other -> other != belief)
                    .forEach(other -> {
                        assertThat(expectedBrier(belief, other)).isGreaterThan(honest);
                        assertThat(expectedLog(belief, other)).isGreaterThan(honestLog);
                    });
        }
    }

    private static double expectedBrier(double belief, double said) {
        return belief * Scoring.brier(said, true) + (1 - belief) * Scoring.brier(said, false);
    }

    private static double expectedLog(double belief, double said) {
        return belief * Scoring.log(said) + (1 - belief) * Scoring.log(1 - said);
    }

    /// A number that is each of 1 to 100 with the same chance: its quantiles are 10, 50 and 90.
    @Test
    void whoever_says_their_own_quantiles_expects_the_least_quantile_score() {
        for (var level : new double[] {0.1, 0.5, 0.9}) {
            var honest = expectedPinball(level, level * 100);
            IntStream.rangeClosed(1, 100)
                    .forEach(other -> assertThat(expectedPinball(level, other)).isGreaterThanOrEqualTo(honest - 1e-9));
        }
    }

    private static double expectedPinball(double level, double said) {
        return IntStream.rangeClosed(1, 100)
                .mapToDouble(value -> Scoring.pinball(level, said, value))
                .average()
                .orElseThrow();
    }

    @Test
    void quantiles_of_a_date_are_scored_in_days() {
        var day = LocalDate.of(2027, 3, 10);
        var forecast = new Expectation.Days(day.minusDays(10), day, day.plusDays(30));
        var numbers = new Expectation.Numbers(BigDecimal.valueOf(-10), BigDecimal.ZERO, BigDecimal.valueOf(30));
        assertThat(Scoring.pinball(forecast, day))
                .isCloseTo(Scoring.pinball(numbers, BigDecimal.ZERO), within(1e-12))
                .isCloseTo((0.1 * 10 + 0 + 0.1 * 30) / 3, within(1e-12));
    }
}
