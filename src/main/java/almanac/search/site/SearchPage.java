package almanac.search.site;

import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.web.Frame;
import almanac.web.PublicPage;
import almanac.web.Stamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was looked for, and what was found.
///
/// @param found   how many, in words
/// @param notices what should be known of these results
/// @param topics  where else to look
public record SearchPage(
        Frame frame,
        Map<Language, String> elsewhere,
        String path,
        String words,
        @Nullable String found,
        List<String> notices,
        List<Result> results,
        List<Group> groups,
        @Nullable String previous,
        @Nullable String next,
        List<Place> topics)
        implements PublicPage {

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public boolean isPaged() {
        return previous != null || next != null;
    }

    public boolean isNarrowed() {
        return groups.stream().anyMatch(group -> group.all() != null);
    }

    /// @param languageName of a text in another language than the page's
    public record Result(
            String language,
            String direction,
            @Nullable String languageName,
            String path,
            SafeHtml title,
            SafeHtml excerpt,
            @Nullable Elsewhere other,
            String authors,
            Stamp date,
            int minutes) {}

    /// @param words what says where it was found
    public record Elsewhere(String words, String language, String direction, SafeHtml excerpt) {}

    /// By what results can be narrowed down.
    ///
    /// @param all where they are not, if they are
    public record Group(String name, @Nullable String all, List<Choice> choices) {}

    public record Choice(String name, String count, String path, boolean current) {}

    public record Place(String name, String path) {}
}
