package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.IssueToken;
import almanac.account.Roles;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.account.studio.AccountPages.Said;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own tokens, by which programs act with one's rights.
@Studio
class TokensController {
    private static final String PATH = AccountController.PATH + "/tokens";
    private static final int LONGEST_NAME = 100;

    private final Tokens tokens;
    private final AccountPages pages;
    private final PageWords words;

    TokensController(Tokens tokens, AccountPages pages, PageWords words) {
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
        var chosen =
                scopes.stream().flatMap(scope -> Scope.parse(scope).stream()).collect(Collectors.toSet());
        if (name.isBlank() || name.length() > LONGEST_NAME || chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(Said.tokenProblem(words.text(request, "account.token.unclear")), actor, request, model);
        }
        var issued = tokens.issue(new IssueToken(actor.person(), name.strip(), chosen, Optional.empty()), actor);
        return pages.show(Said.token(issued.secret()), actor, request, model);
    }

    @Roles
    @PostMapping(PATH + "/{id}/revoke")
    String destroy(@PathVariable long id, Actor actor, HttpServletRequest request) {
        if (tokens.isOf(id, actor.person())) {
            tokens.revoke(id, actor);
            Told.next(request, words.text(request, "account.token.revoked"));
        }
        return "redirect:" + AccountController.PATH;
    }
}
