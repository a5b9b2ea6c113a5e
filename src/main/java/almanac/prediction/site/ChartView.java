package almanac.prediction.site;

import java.util.List;

/// Chances over time in a box of 640 by 240, with its words for those who do not see it.
///
/// @param direction   of its words; time runs from left to right in every script
/// @param title       what is shown
/// @param description what it shows, in a sentence
/// @param begin       the day at the left
/// @param end         the day at the right
public record ChartView(
        String direction,
        String title,
        String description,
        List<Level> levels,
        List<Line> lines,
        List<Mark> marks,
        String begin,
        String end) {

    /// A level of the scale, and its height in the box.
    public record Level(String y, String label) {}

    /// One forecaster's line, or one option's.
    ///
    /// @param style a number from 1 on, by which lines can be told apart without colours
    public record Line(String name, int style, String path, List<Dot> dots) {}

    /// A forecast.
    public record Dot(String x, String y) {}

    /// A day on which something happened.
    public record Mark(String x, String label, String tone) {}
}
