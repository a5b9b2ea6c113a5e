package almanac.media.studio;

import almanac.web.StudioSection;
import org.springframework.stereotype.Component;

/// The way to the library.
@Component
class LibrarySection implements StudioSection {
    @Override
    public String key() {
        return "media.library";
    }

    @Override
    public String path() {
        return LibraryController.PATH;
    }

    @Override
    public int order() {
        return 30;
    }
}
