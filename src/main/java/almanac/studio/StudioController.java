package almanac.studio;

import almanac.account.Roles;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Writer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/// The first page after signing in.
@Studio
class StudioController {
    private final PageWords words;

    StudioController(PageWords words) {
        this.words = words;
    }

    @Roles
    @GetMapping(Studio.PATH)
    String show(@RequestAttribute("almanac.web.Writer") Writer writer, HttpServletRequest request, Model model) {
        model.addAttribute("page", new StudioHome(words.text(request, "studio.home.welcome", writer.name())));
        return "studio/home";
    }
}
