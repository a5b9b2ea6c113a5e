package almanac.article.studio;

import almanac.web.StudioPage;
import java.util.List;

/// The form for publishing by itself, with what was typed and why nothing came of it.
public record PublishPage(String title, PublishView view) implements StudioPage {
    @Override
    public List<String> scripts() {
        return List.of("studio/moment.js");
    }
}
