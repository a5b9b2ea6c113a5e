package almanac.studio;

import almanac.web.Studio;
import almanac.web.StudioSection;
import org.springframework.stereotype.Component;

/// The way back to the first page.
@Component
class HomeSection implements StudioSection {
    @Override
    public String key() {
        return "studio.home";
    }

    @Override
    public String path() {
        return Studio.PATH;
    }

    @Override
    public int order() {
        return 0;
    }
}
