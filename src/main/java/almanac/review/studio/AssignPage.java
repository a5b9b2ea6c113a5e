package almanac.review.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom to ask to review or translate many texts.
///
/// @param task   `review` or `translation`
/// @param people those who can do it for all of these texts
public record AssignPage(
        String title,
        String task,
        List<Text> texts,
        List<ReviewPage.Somebody> people,
        String due,
        String path,
        @Nullable String problem)
        implements StudioPage {

    /// @param sent     what the form sends for it
    /// @param language of the title
    /// @param name     of the language that is meant
    public record Text(String sent, String title, String language, String name) {}
}
