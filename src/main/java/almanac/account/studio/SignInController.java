package almanac.account.studio;

import almanac.account.Anyone;
import almanac.account.Passkeys;
import almanac.account.People;
import almanac.account.Profile;
import almanac.account.Roles;
import almanac.account.Sessions;
import almanac.account.SignedIn;
import almanac.account.SigningIn;
import almanac.web.PageWords;
import almanac.web.SampleAtHand;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a password, then with a code where one is due, or with a passkey; and signing out.
@Studio
class SignInController {
    private static final String PATH = Studio.PATH + "/sign-in";
    static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SigningIn signingIn;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final SampleAtHand sample;
    private final People people;
    private final PageWords words;

    SignInController(
            SigningIn signingIn,
            Passkeys passkeys,
            Sessions sessions,
            SampleAtHand sample,
            People people,
            PageWords words) {
        this.signingIn = signingIn;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.sample = sample;
        this.people = people;
        this.words = words;
    }

    @Anyone
    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String next, HttpServletRequest request, Model model) {
        return page("", next, null, false, request, model);
    }

    @Anyone
    @PostMapping(PATH)
    String create(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var outcome = signingIn.withPassword(email, password, request.getRemoteAddr());
        return answer(outcome, "password", email, next, request, response, model);
    }

    @Anyone
    @PostMapping(PATH + "/code")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var half = sessions.half(request);
        if (half.isEmpty()) {
            return "redirect:" + PATH;
        }
        var outcome = signingIn.withCode(half.get(), code, request.getRemoteAddr());
        return answer(outcome, "password code", "", next, request, response, model);
    }

    /// What a browser needs to let somebody choose a passkey; asked for by a script.
    @Anyone
    @PostMapping(PATH + "/passkey/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        return signingIn
                .tooManyPasskeys(request.getRemoteAddr())
                .map(pause -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()))
                        .contentType(PLAIN)
                        .body(words.text(request, "account.too-many", minutes(pause))))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(passkeys.beginSigningIn(FormCookie.of(request))));
    }

    @Anyone
    @PostMapping(PATH + "/passkey")
    String recognise(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (signingIn.withPasskey(credential, FormCookie.of(request)) instanceof SignedIn.Welcome(var person)) {
            sessions.begin(person, "passkey", request);
            return "redirect:" + Next.local(next);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("", next, words.text(request, "account.passkey.unknown"), false, request, model);
    }

    private String answer(
            SignedIn outcome,
            String factors,
            String email,
            String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var codeDue = factors.contains("code");
        return switch (outcome) {
            case SignedIn.Welcome(var person) -> {
                sessions.begin(person, factors, request);
                yield "redirect:" + Next.local(next);
            }
            case SignedIn.CodeDue(var person) -> {
                sessions.beginHalf(person, request);
                yield page("", next, null, true, request, model);
            }
            case SignedIn.Wrong() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var problem = words.text(request, codeDue ? "account.code.wrong" : "account.sign-in.wrong");
                yield page(email, next, problem, codeDue, request, model);
            }
            case SignedIn.TooMany(var pause) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader("Retry-After", Long.toString(pause.toSeconds()));
                yield page(
                        email, next, words.text(request, "account.too-many", minutes(pause)), codeDue, request, model);
            }
        };
    }

    private static long minutes(Duration pause) {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }

    private String page(
            String email,
            String next,
            @org.jspecify.annotations.Nullable String problem,
            boolean codeDue,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new SignInPage(
                        words.text(request, "account.sign-in"),
                        email,
                        Next.local(next),
                        problem,
                        codeDue,
                        codeDue ? List.of() : guests(request)));
        return "account/sign-in";
    }

    private List<SignInPage.Guest> guests(HttpServletRequest request) {
        return sample.guests().stream()
                .map(guest -> new SignInPage.Guest(
                        Studio.PATH + "/try/" + guest.role(),
                        words.text(
                                request,
                                "account.try." + guest.role(),
                                people.profile(guest.person(), words.language(request))
                                        .map(Profile::name)
                                        .orElse(guest.person().value()))))
                .toList();
    }

    @Roles
    @PostMapping(Studio.PATH + "/sign-out")
    String destroy(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:" + PATH;
    }
}
