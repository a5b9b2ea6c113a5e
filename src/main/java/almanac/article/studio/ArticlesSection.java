package almanac.article.studio;

import almanac.web.StudioSection;
import org.springframework.stereotype.Component;

/// The way to the board.
@Component
class ArticlesSection implements StudioSection {
    @Override
    public String key() {
        return "editor.articles";
    }

    @Override
    public String path() {
        return BoardController.PATH;
    }

    @Override
    public int order() {
        return 10;
    }
}
