package almanac.article.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works and how far each of their languages is.
///
/// @param beginnings the languages in which an article may be begun
public record BoardPage(
        String title,
        String text,
        List<Option> states,
        List<Row> rows,
        @Nullable String next,
        List<Option> beginnings) implements StudioPage {

    /// @param language of the title
    public record Row(String title, String path, String language, String kind, String authors, List<Cell> cells) {}

    /// A language of a work; without a title one that can be begun.
    public record Cell(String language, String name, String path, String state, String told, boolean unpublished) {}

    /// A choice in a list.
    public record Option(String value, String label, boolean chosen) {}
}
