package almanac.search.studio;

import almanac.web.StudioSection;
import org.springframework.stereotype.Component;

/// The way to the studio's search.
@Component
class DraftsSection implements StudioSection {
    @Override
    public String key() {
        return "search.drafts";
    }

    @Override
    public String path() {
        return DraftsController.PATH;
    }

    @Override
    public int order() {
        return 18;
    }
}
