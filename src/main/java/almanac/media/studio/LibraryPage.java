package almanac.media.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of the library, a piece at a time.
///
/// @param text    what was looked for
/// @param next    the address of the piece after this one
/// @param refused the files that were brought and not kept
public record LibraryPage(
        String title,
        String path,
        String text,
        List<Option> types,
        List<Option> lacking,
        List<Card> cards,
        @Nullable String next,
        boolean narrowed,
        List<NotTaken> refused)
        implements StudioPage {

    public record Option(String value, String label, boolean chosen) {}

    /// A file that was not kept, and why.
    public record NotTaken(String name, String reason) {}

    @Override
    public List<String> scripts() {
        return List.of("studio/pictures/library.js");
    }
}
