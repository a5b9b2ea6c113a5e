package almanac.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How good many forecasts were together: the means of their scores, and how often came true what was given which
/// chance. Means are null where there is nothing to take a mean of.
///
/// @param predictions how many there are, judged or not
/// @param judged      how many forecasts were scored by chances
/// @param reference   the mean that an even chance would have got of the same
/// @param skill       by how much they were better than that: one is perfect, nought is no better
/// @param stated      the mean that the stated references would have got, and `ofStated` that of the same forecasts
public record Scorecard(
        long predictions,
        long judged,
        @Nullable Double brier,
        @Nullable Double log,
        @Nullable Double weighted,
        @Nullable Double reference,
        @Nullable Double skill,
        @Nullable Double stated,
        @Nullable Double ofStated,
        long quantiles,
        @Nullable Double pinball,
        List<Bin> bins,
        List<Year> years) {
    /// Fewer say little.
    public static final int FEW = 20;

    public Scorecard {
        bins = List.copyOf(bins);
        years = List.copyOf(years);
    }

    /// The forecasts of chances from one tenth to the next.
    ///
    /// @param number   from 1 to 10
    /// @param mean     the mean chance that was given
    /// @param observed how often it came true; `low` and `high` are how far the truth may lie from that
    public record Bin(
            int number, double from, double to, long n, double mean, double observed, double low, double high) {}

    /// What fell due in one year.
    public record Year(int year, long n, double brier) {}

    public boolean saysLittle() {
        return judged < FEW;
    }
}
