package almanac.account.studio;

import almanac.account.Anyone;
import almanac.account.Entering;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sends a link to whoever forgot a password; says the same whether or not somebody has that address.
@Studio
class ForgottenController {
    private static final String PATH = Studio.PATH + "/forgotten";

    private final Entering entering;
    private final PageWords words;

    ForgottenController(Entering entering, PageWords words) {
        this.entering = entering;
        this.words = words;
    }

    @Anyone
    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new PlainPage(words.text(request, "account.forgotten"), words.text(request, "account.forgotten.lead")));
        return "account/forgotten";
    }

    @Anyone
    @PostMapping(PATH)
    String create(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
        entering.forgotten(email, request.getRemoteAddr(), words.language(request));
        model.addAttribute(
                "page",
                new PlainPage(words.text(request, "account.forgotten"), words.text(request, "account.forgotten.sent")));
        return "account/plain";
    }
}
