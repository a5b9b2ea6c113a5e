package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Passkeys;
import almanac.account.Person;
import almanac.account.Roles;
import almanac.account.SigningIn;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own passkeys. A script asks for what a browser needs to make one (`create` follows), after the password.
@Studio
class PasskeysController {
    private static final String PATH = AccountController.PATH + "/passkeys";

    private final Passkeys passkeys;
    private final SigningIn signingIn;
    private final AccountPages pages;
    private final PageWords words;

    PasskeysController(Passkeys passkeys, SigningIn signingIn, AccountPages pages, PageWords words) {
        this.passkeys = passkeys;
        this.signingIn = signingIn;
        this.pages = pages;
        this.words = words;
    }

    @Roles
    @PostMapping(PATH + "/options")
    ResponseEntity<String> options(
            @RequestParam(defaultValue = "") String current, Actor actor, HttpServletRequest request) {
        var self = pages.self(actor);
        return isSomebodyElse(self, current, request)
                ? ResponseEntity.unprocessableContent()
                        .contentType(SignInController.PLAIN)
                        .body(words.text(request, "account.password.wrong"))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(passkeys.beginAdding(self, FormCookie.of(request)));
    }

    @Roles
    @PostMapping(PATH)
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String credential,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!passkeys.add(pages.self(actor), name, credential, FormCookie.of(request))) {
            return refused("account.passkey.refused", actor, request, response, model);
        }
        return back("account.passkey.added", request);
    }

    @Roles
    @PostMapping(PATH + "/{id}/name")
    String update(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!passkeys.rename(pages.self(actor), id, name)) {
            return refused("account.passkey.unnamed", actor, request, response, model);
        }
        return back("account.passkey.renamed", request);
    }

    @Roles
    @PostMapping(PATH + "/{id}/remove")
    String destroy(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String current,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var self = pages.self(actor);
        if (isSomebodyElse(self, current, request)) {
            return refused("account.password.wrong", actor, request, response, model);
        }
        passkeys.remove(self, id);
        return back("account.passkey.removed", request);
    }

    private boolean isSomebodyElse(Person self, String password, HttpServletRequest request) {
        return !signingIn.isPassword(self, password, request.getRemoteAddr());
    }

    private String refused(
            String why, Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        return pages.refused(Said.Part.PASSKEYS, words.text(request, why), actor, request, response, model);
    }

    private String back(String said, HttpServletRequest request) {
        Told.next(request, words.text(request, said));
        return "redirect:" + AccountController.PATH;
    }
}
