package almanac.prediction.site;

import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.web.Choice;
import almanac.web.Frame;
import almanac.web.PublicPage;
import almanac.web.Stamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One prediction with its whole record.
///
/// @param language  of claim and criteria, which is not the page's where an original stands in for a translation
/// @param recordLanguage that of the original, in which notes, quotations and earlier wordings are taken to be
/// @param state     in words, with `tone` for its look
/// @param withdrawn when its text was taken back, and whether that was before it fell due
public record PredictionPage(
        Frame frame,
        Map<Language, String> elsewhere,
        String indexPath,
        String language,
        String direction,
        String claim,
        String recordLanguage,
        String recordDirection,
        String tone,
        String state,
        @Nullable String withdrawn,
        List<Named> authors,
        @Nullable Text standsIn,
        Stamp asserted,
        @Nullable Stamp closes,
        Stamp due,
        String grade,
        @Nullable String archive,
        List<Choice> otherLanguages,
        @Nullable ChartView chart,
        List<Forecast> forecasts,
        SafeHtml criteria,
        List<Wording> wordings,
        List<Verdict> verdicts,
        List<ScoreView> scores,
        List<Outside> outside,
        int lines,
        String head,
        String recordPath,
        String calendarPath)
        implements PublicPage {

    /// Somebody or something with a page of its own.
    public record Named(String path, String name) {}

    /// A text of the publication.
    public record Text(String path, String title, String language, String direction) {}

    /// A line of the table of forecasts.
    public record Forecast(Stamp at, String by, String expected, String grade, String note) {}

    /// What claim and criteria said until they were put otherwise.
    public record Wording(Stamp at, String claim, String criteria) {}

    /// A judgement, and what others said to it.
    ///
    /// @param standing whether it is the one that counts
    public record Verdict(
            String outcome,
            boolean standing,
            String by,
            @Nullable String own,
            String note,
            List<Piece> evidence,
            @Nullable String confirmed,
            List<Reply> replies) {}

    /// A piece of evidence.
    public record Piece(
            String url,
            String label,
            @Nullable String quote,
            @Nullable String date,
            @Nullable String copy) {}

    /// A contradiction, or an answer to one.
    public record Reply(String who, String note) {}

    /// How good one person's forecast was, and how that came about.
    public record ScoreView(String who, List<Figure> figures, List<String> steps) {}

    /// A number with its name.
    public record Figure(String label, String value) {}

    /// The same question on another site.
    public record Outside(String url, String site, List<String> values) {}
}
