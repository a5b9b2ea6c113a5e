package almanac.account.studio;

import almanac.account.Anyone;
import almanac.account.Entered;
import almanac.account.Entering;
import almanac.account.LinkPurpose;
import almanac.account.PasswordFault;
import almanac.account.PersonAdded;
import almanac.account.Sessions;
import almanac.publication.Publications;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Follows a link for set-up, invitation or a new password.
@Studio
class EnterController {
    private static final String PATH = Studio.PATH + "/enter/{secret}";

    private final Entering entering;
    private final Sessions sessions;
    private final Publications publications;
    private final PageWords words;

    EnterController(Entering entering, Sessions sessions, Publications publications, PageWords words) {
        this.entering = entering;
        this.sessions = sessions;
        this.publications = publications;
        this.words = words;
    }

    @Anyone
    @GetMapping(PATH)
    String show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(secret, Field.EMPTY, Field.EMPTY, null, request, response, model);
    }

    @Anyone
    @PostMapping(PATH)
    String create(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var setsUp = entering.purpose(secret).filter(LinkPurpose.SET_UP::equals).isPresent();
        var outcome = setsUp ? entering.setUp(secret, name, email, password) : entering.choose(secret, password);
        return switch (outcome) {
            case Entered.Welcome(var person) -> {
                sessions.begin(person, "link", request);
                yield "redirect:" + Studio.PATH;
            }
            case Entered.Refused(var fault) ->
                again(secret, Field.of(name), Field.of(email), problem(fault, request), request, response, model);
            case Entered.Unclear(var reason) -> unclear(secret, name, email, reason, request, response, model);
            case Entered.NoSuchLink() -> page(secret, Field.EMPTY, Field.EMPTY, null, request, response, model);
        };
    }

    private String unclear(
            String secret,
            String name,
            String email,
            PersonAdded reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var emailIsWrong = !(reason instanceof PersonAdded.Refused(var field, var why) && field.equals("name"));
        var nameField = emailIsWrong ? Field.of(name) : Field.of(name).with(words.text(request, "account.name.wrong"));
        var emailField =
                emailIsWrong ? Field.of(email).with(words.text(request, "account.email.wrong")) : Field.of(email);
        return again(secret, nameField, emailField, null, request, response, model);
    }

    private String problem(PasswordFault fault, HttpServletRequest request) {
        return words.text(request, "account.password." + fault.name().toLowerCase(Locale.ROOT));
    }

    private String again(
            String secret,
            Field name,
            Field email,
            @Nullable String problem,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(secret, name, email, problem, request, response, model);
    }

    private String page(
            String secret,
            Field name,
            Field email,
            @Nullable String problem,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        // The address is a secret: no page that is linked from here may learn it.
        response.setHeader("Referrer-Policy", "no-referrer");
        var purpose = entering.purpose(secret);
        if (purpose.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute(
                    "page",
                    new PlainPage(
                            words.text(request, "account.link.over"), words.text(request, "account.link.over.text")));
            return "account/plain";
        }
        var site = publications.current().name(words.language(request));
        var about = purpose.get().name().toLowerCase(Locale.ROOT);
        model.addAttribute(
                "page",
                new EnterPage(
                        words.text(request, "account.enter." + about),
                        Studio.PATH + "/enter/" + secret,
                        purpose.get() == LinkPurpose.SET_UP,
                        words.text(request, "account.enter.lead." + about, site),
                        name,
                        email,
                        problem));
        return "account/enter";
    }
}
