package almanac.web;

import java.util.List;

/// What every page of the studio is to the layout; its record implements this and is the model attribute `page`.
public interface StudioPage {
    String title();

    /// The modules that make it livelier, by their paths under `static/`: `studio/editor/desk.js`. It works without.
    default List<String> scripts() {
        return List.of();
    }
}
