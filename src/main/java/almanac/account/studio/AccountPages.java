package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Authenticators;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Scope;
import almanac.account.Sessions;
import almanac.account.Tokens;
import almanac.publication.Publications;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/// Draws one's own account, with what is to be said at one of its forms.
@Component
class AccountPages {
    private static final int SHORT = 90;

    private final People people;
    private final Authenticators authenticators;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Publications publications;
    private final PageWords words;

    AccountPages(
            People people,
            Authenticators authenticators,
            Sessions sessions,
            Tokens tokens,
            Publications publications,
            PageWords words) {
        this.people = people;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.tokens = tokens;
        this.publications = publications;
        this.words = words;
    }

    /// What is said on the page besides what is always there.
    record Said(
            @Nullable String passwordProblem,
            @Nullable String secret,
            @Nullable String authenticatorProblem,
            List<String> recovery,
            @Nullable String tokenProblem,
            @Nullable String token) {
        static final Said NOTHING = new Said(null, null, null, List.of(), null, null);

        static Said password(String problem) {
            return new Said(problem, null, null, List.of(), null, null);
        }

        static Said secret(String secret, @Nullable String problem) {
            return new Said(null, secret, problem, List.of(), null, null);
        }

        static Said authenticator(String problem) {
            return new Said(null, null, problem, List.of(), null, null);
        }

        static Said recovery(List<String> codes) {
            return new Said(null, null, null, codes, null, null);
        }

        static Said tokenProblem(String problem) {
            return new Said(null, null, null, List.of(), problem, null);
        }

        static Said token(String token) {
            return new Said(null, null, null, List.of(), null, token);
        }
    }

    Person self(Actor actor) {
        return people.find(actor.person()).orElseThrow();
    }

    String show(Said said, Actor actor, HttpServletRequest request, Model model) {
        var self = self(actor);
        model.addAttribute(
                "page",
                new AccountPage(
                        words.text(request, "account.own"),
                        self.email().orElse(""),
                        said.passwordProblem(),
                        authenticators.has(self.id()),
                        said.secret(),
                        said.secret() == null ? null : authenticatorLink(said.secret(), self, request),
                        said.authenticatorProblem(),
                        said.recovery(),
                        browsers(self, request),
                        tokens(self, request),
                        Arrays.stream(Scope.values())
                                .map(scope -> new Tick(
                                        scope.toString(), words.text(request, "account.scope." + scope), false))
                                .toList(),
                        said.tokenProblem(),
                        said.token()));
        return "account/account";
    }

    /// The form that authenticators on the same machine take over (key URI format).
    private String authenticatorLink(String secret, Person self, HttpServletRequest request) {
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

    private List<AccountPage.TokenRow> tokens(Person self, HttpServletRequest request) {
        return tokens.of(self.id()).stream()
                .map(token -> new AccountPage.TokenRow(
                        token.id(),
                        token.name(),
                        token.shown(),
                        token.scopes().stream().map(Scope::toString).sorted().collect(Collectors.joining(", ")),
                        words.moment(request, token.createdAt()),
                        token.lastUsed().map(at -> words.moment(request, at)).orElse(null)))
                .toList();
    }
}
