package almanac.prediction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// How good a forecast was, once it is known what happened. All functions are penalties: nought is perfect, and whoever
/// says what they believe expects the least.
///
/// - Brier score: G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review
///   78(1), 1950, pp. 1–3. Half of his sum over all outcomes, so that it lies between nought and one and is
///   (p − outcome)² where there are two.
/// - Logarithmic score: I. J. Good, “Rational decisions”, Journal of the Royal Statistical Society B 14(1), 1952,
///   pp. 107–114. Minus the natural logarithm of the chance that was given to what happened.
/// - Quantile score: R. Koenker and G. Bassett, “Regression quantiles”, Econometrica 46(1), 1978, pp. 33–50; proper by
///   T. Gneiting and A. E. Raftery, “Strictly proper scoring rules, prediction, and estimation”, Journal of the
/// American
///   Statistical Association 102(477), 2007, section 6. The mean over the three quantiles, in the unit of the number,
/// or
///   in days.
public final class Scoring {
    private Scoring() {}

    public static double brier(double probability, boolean happened) {
        var miss = probability - (happened ? 1 : 0);
        return miss * miss;
    }

    public static double brier(Map<String, BigDecimal> shares, String happened) {
        return shares.entrySet().stream()
                        .mapToDouble(share -> brier(
                                share.getValue().doubleValue(), share.getKey().equals(happened)))
                        .sum()
                / 2;
    }

    public static double log(double given) {
        return -Math.log(given);
    }

    public static double pinball(double level, double quantile, double value) {
        return value >= quantile ? level * (value - quantile) : (1 - level) * (quantile - value);
    }

    public static double pinball(Expectation.Numbers forecast, BigDecimal value) {
        return pinball(
                forecast.low().doubleValue(),
                forecast.middle().doubleValue(),
                forecast.high().doubleValue(),
                value.doubleValue());
    }

    public static double pinball(Expectation.Days forecast, LocalDate day) {
        return pinball(days(day, forecast.low()), days(day, forecast.middle()), days(day, forecast.high()), 0);
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static double pinball(double low, double middle, double high, double value) {
        return (pinball(0.1, low, value) + pinball(0.5, middle, value) + pinball(0.9, high, value)) / 3;
    }
}
