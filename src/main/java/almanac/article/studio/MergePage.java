package almanac.article.studio;

import almanac.web.StudioPage;
import java.util.List;

/// A text that was overtaken beside the one that overtook it, block by block.
///
/// @param form   what was to be saved
/// @param latest the revision that overtook it
public record MergePage(
        String title, String path, String language, String direction, EditorForm form, int latest, List<Row> rows)
        implements StudioPage {

    /// A stretch of the joined text; where both changed it, a conflict with a number.
    public record Row(String agreed, String base, String mine, String theirs, int conflict) {
        public boolean conflicts() {
            return conflict >= 0;
        }
    }

    public boolean anyConflict() {
        return rows.stream().anyMatch(Row::conflicts);
    }
}
