package almanac.media.studio;

import almanac.media.Use;
import almanac.web.Stamp;
import almanac.web.StudioPage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One file of the library.
///
/// @param picture  where the studio shows it
/// @param address  where readers find it
/// @param problems what is wrong with what was typed, by field
public record AssetPage(
        String title,
        String path,
        String picture,
        String address,
        String type,
        String size,
        String weight,
        boolean moving,
        int width,
        int height,
        Stamp brought,
        String by,
        List<Words> alt,
        boolean decorative,
        String focusX,
        String focusY,
        List<Place> places,
        boolean bound,
        boolean trashed,
        boolean mayTakeAway,
        Map<String, String> problems)
        implements StudioPage {

    /// What it shows, in one language.
    public record Words(String tag, String direction, String name, String text) {}

    /// Somewhere it is shown.
    public record Place(String title, String language, String path, String standing) {}

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    static Place place(Use use, String standing) {
        return new Place(use.title(), use.language().tag(), use.path(), standing);
    }

    @Override
    public List<String> scripts() {
        return List.of("studio/pictures/focus.js");
    }
}
