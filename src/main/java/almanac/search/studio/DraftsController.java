package almanac.search.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.search.Drafts;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Search for those who write: drafts too, as far as they may read them.
@Studio
class DraftsController {
    static final String PATH = Studio.PATH + "/search";

    private final Drafts drafts;
    private final PageWords words;

    DraftsController(Drafts drafts, PageWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    @Roles
    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String q, Actor actor, HttpServletRequest request, Model model) {
        var found = drafts.find(q, actor.rights().reach());
        model.addAttribute(
                "page",
                new DraftsPage(
                        words.text(request, "search.drafts"),
                        q,
                        found.stream().map(draft -> row(draft, request)).toList()));
        return "search/drafts";
    }

    private DraftsPage.Row row(Drafts.Found draft, HttpServletRequest request) {
        var language = draft.language();
        return new DraftsPage.Row(
                Studio.PATH + "/articles/" + draft.work() + "/" + language,
                draft.title(),
                draft.excerpt(),
                language.tag(),
                language.direction(),
                language.nameIn(words.language(request)),
                draft.live());
    }
}
