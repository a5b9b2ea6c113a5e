package almanac.article.studio;

import almanac.web.Link;
import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works and how far each of their languages is.
///
/// @param columns    the publication's languages
/// @param may        whether anything can be ticked
/// @param actions    what features do with ticked texts
/// @param beginnings the languages in which an article may be begun
public record BoardPage(
        String title,
        String text,
        List<Filter> filters,
        List<Option> columns,
        List<Row> rows,
        @Nullable String former,
        @Nullable String next,
        boolean may,
        List<Link> actions,
        List<Option> beginnings)
        implements StudioPage {

    /// A list to choose from.
    ///
    /// @param name  of the field
    /// @param label in words
    /// @param any   what it says where nothing is chosen
    public record Filter(String name, String label, String any, List<Option> options) {}

    /// @param language of the title
    public record Row(String title, String path, String language, String about, List<Cell> cells) {}

    /// A language of a work.
    ///
    /// @param path   the right screen for it; empty where it is not the reader's to see
    /// @param ticked what a form sends for it; empty where nothing can be done
    public record Cell(
            String language, String name, String path, String ticked, String state, String told, List<Mark> marks) {}

    public record Mark(String state, String told) {}

    /// A choice in a list.
    public record Option(String value, String label, boolean chosen) {}
}
