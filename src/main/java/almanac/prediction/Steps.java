package almanac.prediction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Chances over time as a line of steps in a box: each holds until the next one. Time goes from left to right in every
/// script, as the axis says.
record Steps(String path, List<Point> points) {
    /// A forecast in the box.
    record Point(String x, String y) {}

    static Steps of(List<Chronicle.Foretold> forecasts, Instant end, double width, double height) {
        var begin = forecasts.getFirst().entry().at();
        var last = forecasts.getLast().entry().at();
        return of(forecasts, begin, end.isAfter(last) ? end : last, width, height);
    }

    static Steps of(List<Chronicle.Foretold> forecasts, Instant begin, Instant end, double width, double height) {
        var path = new StringBuilder();
        var points = new java.util.ArrayList<Point>();
        for (var one : forecasts) {
            var x = number(width * share(begin, end, one.entry().at()));
            var y = number(height * (1 - chance(one)));
            path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
            points.add(new Point(x, y));
        }
        return new Steps(path + "H" + number(width), points);
    }

    static double share(Instant begin, Instant end, Instant at) {
        var whole = (double) (end.toEpochMilli() - begin.toEpochMilli());
        return whole <= 0 ? 0 : Math.clamp((at.toEpochMilli() - begin.toEpochMilli()) / whole, 0, 1);
    }

    private static double chance(Chronicle.Foretold one) {
        return ((Expectation.Chance) one.forecast().expectation()).probability().doubleValue();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
