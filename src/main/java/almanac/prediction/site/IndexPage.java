package almanac.prediction.site;

import almanac.prediction.CardView;
import almanac.shared.Language;
import almanac.web.Frame;
import almanac.web.Link;
import almanac.web.PublicPage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Predictions in a list, narrowed or not, with the scorecard of whatever is shown.
///
/// @param narrowing ways to narrow it, each with its name and choices
/// @param older     where the list goes on
public record IndexPage(
        Frame frame,
        Map<Language, String> elsewhere,
        String title,
        List<Narrowing> narrowing,
        List<CardView> cards,
        @Nullable String older,
        CardOf scorecard,
        String calendarPath)
        implements PublicPage {

    /// One way to narrow the list.
    public record Narrowing(String name, List<Link> choices) {}

    /// A scorecard in words and numbers; nothing where nothing was scored.
    public record CardOf(
            @Nullable String small, List<Column> columns, List<Row> bins, List<Mark> marks, List<YearRow> years) {}

    /// The numbers of one grade of evidence.
    public record Column(String title, List<Figure> figures) {}

    /// A number with its name.
    public record Figure(String label, String value) {}

    /// A row of the calibration's table, and where its forecasts are listed.
    public record Row(String path, String chances, String n, String mean, String observed, String range) {}

    /// A point of the calibration in a box of 320 by 320, and the bar through it.
    public record Mark(String x, String y, String low, String high, String size) {}

    /// What fell due in one year.
    public record YearRow(String path, String year, String n, String brier) {}
}
