package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board of works and languages.
@Studio
class BoardController {
    static final String PATH = Studio.PATH + "/articles";

    private final BoardPages pages;
    private final PageWords words;

    BoardController(BoardPages pages, PageWords words) {
        this.pages = pages;
        this.words = words;
    }

    @Roles
    @GetMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int from,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var filter = new BoardFilter(text, state, language, author, topic, kind, from);
        model.addAttribute("page", pages.page(filter, actor, words.language(request)));
        return "article/board";
    }

    static String path(UUID article, String language) {
        return PATH + "/" + article + "/" + language;
    }
}
