package almanac.article.studio;

import almanac.web.Stamp;
import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who worked on a text and when, newest first.
///
/// @param text the address of the text in the editor
/// @param name its title
/// @param next where older ones are
public record RevisionsPage(
        String title,
        String text,
        String name,
        String language,
        String direction,
        List<Row> rows,
        @Nullable String next)
        implements StudioPage {

    /// A sitting.
    ///
    /// @param draft    whether its last revision is the draft
    /// @param editions the numbers of those that were made of it
    public record Row(
            String path,
            int number,
            String who,
            Stamp from,
            Stamp to,
            int saves,
            boolean draft,
            List<Integer> editions) {}
}
