package almanac.article.studio;

import almanac.web.StudioPage;
import java.util.List;

/// What readers got of a text, newest first.
///
/// @param text    the address of the text in the editor
/// @param name its title
public record EditionsPage(
        String title, String text, String name, String language, String direction, List<Row> rows, int basedOn)
        implements StudioPage {

    /// @param path     where it is compared with the one before it
    /// @param live     whether it is what readers get now
    /// @param restore  where it can be brought back; empty for whoever may not
    public record Row(ComparisonPage.State edition, String title, String path, boolean live, String restore) {}
}
