package almanac.web;

import almanac.shared.Language;
import java.util.Map;

/// What every reader's page is to the layout and to whoever keeps finished pages; its record implements this and is the
/// model attribute `page`.
public interface PublicPage {
    Frame frame();

    /// Where a reader of another language goes from here, as far as the frame's alternates do not say it.
    default Map<Language, String> elsewhere() {
        return Map.of();
    }
}
