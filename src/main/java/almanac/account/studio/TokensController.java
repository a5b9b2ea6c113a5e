package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own tokens, by which programs act with one's rights.
@Studio
class TokensController {
    static final String PATH = AccountController.PATH + "/tokens";

    private final TokenBoxes tokens;
    private final AccountPages pages;
    private final PageWords words;

    TokensController(TokenBoxes tokens, AccountPages pages, PageWords words) {
        this.tokens = tokens;
        this.pages = pages;
        this.words = words;
    }

    @Roles
    @PostMapping(PATH)
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scopes,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var issued = tokens.issue(pages.self(actor), name, scopes, actor);
        return issued.isPresent()
                ? pages.show(Said.token(issued.get().secret()), actor, request, model)
                : pages.refused(Said.Part.TOKENS, tokens.unclear(request), actor, request, response, model);
    }

    @Roles
    @PostMapping(PATH + "/{id}/revoke")
    String destroy(@PathVariable long id, Actor actor, HttpServletRequest request) {
        if (tokens.revoke(pages.self(actor), id, actor)) {
            Told.next(request, words.text(request, "account.token.revoked"));
        }
        return "redirect:" + AccountController.PATH;
    }
}
