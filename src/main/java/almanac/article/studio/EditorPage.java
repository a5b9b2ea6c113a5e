package almanac.article.studio;

import almanac.article.Panel;
import almanac.web.Stamp;
import almanac.web.StudioPage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A text on the desk: its words, what the checks say, and what can be done with it.
///
/// @param form     what stands in the fields
/// @param path     the address of this page, under which its forms stand too
/// @param language the text's own
/// @param problems what keeps the words from being saved, by field
/// @param saved    when the draft was saved last
/// @param standing in words: draft, live, scheduled
/// @param live     whether readers see an edition of it
/// @param source   where the original stands, beside a translation
/// @param panels   what features show beside it
/// @param face     how it shows itself elsewhere
public record EditorPage(
        String title,
        EditorForm form,
        String path,
        String language,
        String direction,
        String languageName,
        boolean fresh,
        boolean mayRevise,
        boolean mayPublish,
        List<Problem> problems,
        List<Finding> findings,
        @Nullable Stamp saved,
        String standing,
        boolean live,
        boolean unpublished,
        @Nullable Stamp scheduledAt,
        @Nullable Source source,
        String zone,
        List<Panel.Shown> panels,
        Face face)
        implements StudioPage {

    @Override
    public List<String> scripts() {
        var always = List.of("studio/fold.js", "studio/moment.js", "studio/editor/desk.js", "studio/about.js");
        return mayRevise
                ? Stream.concat(always.stream(), Stream.of("studio/pictures/picker.js"))
                        .toList()
                : always;
    }

    /// @param field the form's name for it
    public record Problem(String field, String text) {}

    public record Finding(boolean error, String text) {}

    public record Source(String language, String direction, String name, String title, String body) {}

    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }
}
