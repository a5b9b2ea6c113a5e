package almanac.prediction;

import almanac.web.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A prediction as it stands in the middle of a text, or in a list.
///
/// @param tone    how its state looks: open, waiting, true, false, other
/// @param state   in words: what came of it, else where it stands
/// @param figures what was expected, in a word or number each
/// @param curve   the chance over time as the path of a line; null where it never changed
public record CardView(
        String language,
        String direction,
        String path,
        String claim,
        String claimLanguage,
        String claimDirection,
        String tone,
        String state,
        List<Figure> figures,
        @Nullable Curve curve,
        Stamp due,
        @Nullable Stamp judged,
        List<Link> evidence,
        @Nullable String standing,
        @Nullable String score,
        @Nullable String scoreLabel) {

    /// A number with its name.
    public record Figure(
            String label, String value, @Nullable Stamp at) {}

    /// A line in a box of 120 by 36, and what it shows in words.
    public record Curve(String path, String words) {}

    /// Where something can be read.
    public record Link(String url, String label) {}
}
