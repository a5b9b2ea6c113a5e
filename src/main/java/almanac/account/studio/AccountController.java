package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Authenticators;
import almanac.account.Person;
import almanac.account.Roles;
import almanac.account.Sessions;
import almanac.account.SigningIn;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own account. Whatever would keep its owner out asks for the password once more.
@Studio
class AccountController {
    static final String PATH = Studio.PATH + "/account";

    private final AccountPages pages;
    private final SigningIn signingIn;
    private final Authenticators authenticators;
    private final Sessions sessions;
    private final PageWords words;

    AccountController(
            AccountPages pages,
            SigningIn signingIn,
            Authenticators authenticators,
            Sessions sessions,
            PageWords words) {
        this.pages = pages;
        this.signingIn = signingIn;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.words = words;
    }

    @Roles
    @GetMapping(PATH)
    String show(Actor actor, HttpServletRequest request, Model model) {
        return pages.show(Said.NOTHING, actor, request, model);
    }

    @Roles
    @PostMapping(PATH + "/password")
    String password(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var self = pages.self(actor);
        if (isSomebodyElse(self, current, request)) {
            return pages.refused(Said.Part.PASSWORD, wrong(request), actor, request, response, model);
        }
        var fault = signingIn.change(self, password);
        if (fault.isPresent()) {
            var key = "account.password." + fault.get().name().toLowerCase(Locale.ROOT);
            return pages.refused(Said.Part.PASSWORD, words.text(request, key), actor, request, response, model);
        }
        sessions.begin(self, "password", request);
        Told.next(request, words.text(request, "account.password.changed"));
        return "redirect:" + PATH;
    }

    @Roles
    @PostMapping(PATH + "/authenticator")
    String beginAuthenticator(
            @RequestParam(defaultValue = "") String current,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var self = pages.self(actor);
        if (isSomebodyElse(self, current, request)) {
            return pages.refused(Said.Part.AUTHENTICATOR, wrong(request), actor, request, response, model);
        }
        return pages.show(Said.secret(authenticators.begin(self), null), actor, request, model);
    }

    @Roles
    @PostMapping(PATH + "/authenticator/confirm")
    String confirmAuthenticator(
            @RequestParam(defaultValue = "") String code,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var self = pages.self(actor);
        var recovery = authenticators.confirm(self, code);
        if (recovery.isPresent()) {
            return pages.show(Said.recovery(recovery.get()), actor, request, model);
        }
        if (authenticators.has(self.id())) {
            return "redirect:" + PATH;
        }
        var wrong = words.text(request, "account.code.wrong");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.show(Said.secret(authenticators.begin(self), wrong), actor, request, model);
    }

    @Roles
    @PostMapping(PATH + "/authenticator/remove")
    String removeAuthenticator(
            @RequestParam(defaultValue = "") String current,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var self = pages.self(actor);
        if (isSomebodyElse(self, current, request)) {
            return pages.refused(Said.Part.AUTHENTICATOR, wrong(request), actor, request, response, model);
        }
        authenticators.remove(self, actor);
        Told.next(request, words.text(request, "account.authenticator.removed"));
        return "redirect:" + PATH;
    }

    @Roles
    @PostMapping(PATH + "/sessions/end")
    String endSession(@RequestParam String id, Actor actor, HttpServletRequest request) {
        sessions.end(actor.person(), id);
        return "redirect:" + PATH;
    }

    @Roles
    @PostMapping(PATH + "/sessions/end-all")
    String endSessions(Actor actor) {
        sessions.endAll(actor.person());
        return "redirect:" + Studio.PATH;
    }

    private boolean isSomebodyElse(Person self, String password, HttpServletRequest request) {
        return !signingIn.isPassword(self, password, request.getRemoteAddr());
    }

    private String wrong(HttpServletRequest request) {
        return words.text(request, "account.password.wrong");
    }
}
