package almanac.article.studio;

import almanac.markup.Comparison;
import almanac.web.Stamp;
import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two states of a text side by side in time: what went, what came, what moved.
///
/// @param text     the address of the text in the editor
/// @param name     its title
/// @param list     the address of the list that this was opened from
/// @param direction of the text's language
/// @param opened   the state that the page is about; the other one is what it is compared with
/// @param choices  what else it can be compared with
/// @param restore  where the opened state can be brought back; nothing for whoever may not
/// @param basedOn  the draft that was seen
public record ComparisonPage(
        String title,
        String text,
        String name,
        String list,
        String language,
        String direction,
        int opened,
        State before,
        State now,
        List<Comparison.Passage> passages,
        Difference difference,
        List<Choice> choices,
        @Nullable String restore,
        int basedOn)
        implements StudioPage {

    /// @param note what an edition says that it corrects
    public record State(
            int number,
            String who,
            Stamp at,
            String slug,
            @Nullable String note) {}

    /// What differs, in numbers, and beside the words.
    public record Difference(
            long changed, long added, long removed, long moved, boolean address, boolean picture, boolean onlyForm) {
        public boolean nothing() {
            return changed + added + removed + moved == 0 && !address && !picture && !onlyForm;
        }
    }

    public record Choice(int number, String label, boolean chosen) {}
}
