package almanac.site;

import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.web.Choice;
import almanac.web.Frame;
import almanac.web.PublicPage;
import almanac.web.Stamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One text with everything a reader is told about it.
///
/// @param history  where the text's editions are compared; nothing where there is but one
/// @param language of the text, which is not the page's where an original stands in for a translation
public record ArticlePage(
        Frame frame,
        Map<Language, String> elsewhere,
        List<Notice> notices,
        String language,
        String direction,
        List<Named> topics,
        String title,
        @Nullable String summary,
        List<NamePart> authors,
        List<NamePart> translators,
        Stamp published,
        @Nullable Stamp updated,
        int minutes,
        List<Choice> otherLanguages,
        @Nullable Picture picture,
        @Nullable OutlineView outline,
        SafeHtml body,
        List<Corrected> corrections,
        @Nullable String history,
        @Nullable Origin origin,
        @Nullable TeaserView previous,
        @Nullable TeaserView next,
        List<TeaserView> related)
        implements PublicPage {
    private static final int LONG = 56;

    /// @param said  when it was corrected, in the reader's language
    /// @param words in the text's language
    public record Corrected(String said, String words) {}

    /// Whether the title would fill the screen in the largest size; a square letter takes the room of two.
    public boolean isLong() {
        return title.codePoints()
                        .map(letter -> Character.isIdeographic(letter) || letter >= 0x3000 && letter < 0xFFA0 ? 2 : 1)
                        .sum()
                > LONG;
    }

    public boolean neighbours() {
        return previous != null || next != null;
    }
}
