package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Authenticators;
import almanac.account.Passkeys;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Sessions;
import almanac.publication.Publications;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/// Draws one's own account, with what is to be said at one of its forms.
@Component
class AccountPages {
    private static final int SHORT = 90;

    private final People people;
    private final Passkeys passkeys;
    private final Authenticators authenticators;
    private final Sessions sessions;
    private final TokenBoxes tokens;
    private final Publications publications;
    private final PageWords words;

    AccountPages(
            People people,
            Passkeys passkeys,
            Authenticators authenticators,
            Sessions sessions,
            TokenBoxes tokens,
            Publications publications,
            PageWords words) {
        this.people = people;
        this.passkeys = passkeys;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.tokens = tokens;
        this.publications = publications;
        this.words = words;
    }

    Person self(Actor actor) {
        return people.find(actor.person()).orElseThrow();
    }

    /// The same page, with what is wrong about what was sent.
    String refused(
            Said.Part about,
            String problem,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(Said.problem(about, problem), actor, request, model);
    }

    String show(Said said, Actor actor, HttpServletRequest request, Model model) {
        var self = self(actor);
        model.addAttribute(
                "page",
                new AccountPage(
                        words.text(request, "account.own"),
                        self.email().orElse(""),
                        said.problem(Said.Part.PASSWORD),
                        new PasskeyBox(passkeys(self, request), said.problem(Said.Part.PASSKEYS)),
                        authenticators.has(self.id()),
                        said.secret(),
                        authenticatorLink(said.secret(), self, request),
                        said.problem(Said.Part.AUTHENTICATOR),
                        said.recovery(),
                        browsers(self, request),
                        tokens.own(
                                self, TokensController.PATH, said.problem(Said.Part.TOKENS), said.token(), request)));
        return "account/account";
    }

    private List<PasskeyBox.Row> passkeys(Person self, HttpServletRequest request) {
        return passkeys.of(self.id()).stream()
                .map(key -> new PasskeyBox.Row(
                        key.id(),
                        key.name(),
                        words.moment(request, key.createdAt()),
                        key.lastUsed().map(at -> words.moment(request, at)).orElse(null)))
                .toList();
    }

    /// The form that authenticators on the same machine take over (key URI format).
    private @Nullable String authenticatorLink(@Nullable String secret, Person self, HttpServletRequest request) {
        if (secret == null) {
            return null;
        }
        var issuer = UriUtils.encode(publications.current().name(words.language(request)), StandardCharsets.UTF_8);
        var account = UriUtils.encode(self.email().orElse(self.handle().value()), StandardCharsets.UTF_8);
        return "otpauth://totp/" + issuer + ":" + account + "?secret=" + secret + "&issuer=" + issuer;
    }

    private List<AccountPage.Browser> browsers(Person self, HttpServletRequest request) {
        var here = request.getSession(false);
        return sessions.of(self.id(), here == null ? "" : here.getId()).stream()
                .map(session -> new AccountPage.Browser(
                        session.id(),
                        session.browser()
                                .substring(0, Math.min(session.browser().length(), SHORT)),
                        words.moment(request, session.since()),
                        words.moment(request, session.lastUsed()),
                        session.here()))
                .toList();
    }
}
