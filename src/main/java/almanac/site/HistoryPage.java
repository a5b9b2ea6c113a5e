package almanac.site;

import almanac.markup.Comparison;
import almanac.shared.Language;
import almanac.web.Frame;
import almanac.web.PublicPage;
import almanac.web.Stamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The editions of a text, what each of them changed, and how to cite it.
///
/// @param language of the text
/// @param path     where the text is read
/// @param older    how many editions are too old to be shown
public record HistoryPage(
        Frame frame,
        Map<Language, String> elsewhere,
        String language,
        String direction,
        String title,
        String path,
        List<Edition> editions,
        int older)
        implements PublicPage {

    /// @param first    whether there is none before it
    /// @param live     whether readers get it now
    /// @param passages what changed; empty for the first
    /// @param citation in the reader's language, the address at its end
    public record Edition(
            int number,
            Stamp at,
            boolean first,
            boolean live,
            @Nullable String note,
            List<Comparison.Passage> passages,
            boolean unchanged,
            String citation,
            String address) {
        public String anchor() {
            return "edition-" + number;
        }
    }
}
