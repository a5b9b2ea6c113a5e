package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Appointment;
import almanac.account.Authenticators;
import almanac.account.Entering;
import almanac.account.Passkeys;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Role;
import almanac.account.Roles;
import almanac.account.Sessions;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One person or program, for owners: roles; and for a person a new link, and out everywhere.
@Studio
class PersonController {
    static final String PATH = PeopleController.PATH + "/{handle}";

    private final People people;
    private final Entering entering;
    private final Sessions sessions;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final PersonPages pages;
    private final Ticks ticks;
    private final PageWords words;

    PersonController(
            People people,
            Entering entering,
            Sessions sessions,
            Authenticators authenticators,
            Passkeys passkeys,
            PersonPages pages,
            Ticks ticks,
            PageWords words) {
        this.people = people;
        this.entering = entering;
        this.sessions = sessions;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.pages = pages;
        this.ticks = ticks;
        this.words = words;
    }

    @Roles(Role.OWNER)
    @GetMapping(PATH)
    String show(@PathVariable String handle, HttpServletRequest request, Model model) {
        return pages.show(pages.find(handle), request, model);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/roles")
    String update(
            @PathVariable String handle,
            @ModelAttribute RolesForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var person = pages.find(handle);
        var chosen = ticks.appointment(form);
        var problem = problem(person, chosen, actor, request);
        if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.withRoles(person, ticks.boxes(chosen, problem, request), request, model);
        }
        if (!person.appointment().equals(chosen)) {
            people.appoint(person.id(), chosen, actor);
            sessions.endAll(person.id());
        }
        return back(person, person.isService() ? "account.service.saved" : "account.roles.saved", request);
    }

    /// Nobody takes the owner's role from themselves, so there is always one.
    private @Nullable String problem(Person person, Appointment chosen, Actor actor, HttpServletRequest request) {
        return person.id() == actor.person() && !chosen.roles().contains(Role.OWNER)
                ? words.text(request, "account.role.own")
                : ticks.problem(chosen, request);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/email")
    String reach(
            @PathVariable String handle,
            @RequestParam(defaultValue = "") String email,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var person = pages.human(handle);
        if (people.reach(person.id(), email.strip(), actor)) {
            return back(person, "account.email.saved", request);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var wrong = Field.of(email).with(words.text(request, "account.email.wrong"));
        return pages.withEmail(person, wrong, request, model);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/link")
    String invite(@PathVariable String handle, HttpServletRequest request, Model model) {
        var person = pages.human(handle);
        var link = entering.invite(person, words.language(request));
        if (link.isPresent()) {
            return pages.withLink(person, link.get(), request, model);
        }
        Told.next(request, words.text(request, "account.invited", person.email().orElse("")));
        return "redirect:" + PersonPages.path(person);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/sessions/end")
    String signOut(@PathVariable String handle, HttpServletRequest request) {
        var person = pages.human(handle);
        sessions.endAll(person.id());
        return back(person, "account.sessions.ended", request);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/authenticator/remove")
    String removeAuthenticator(@PathVariable String handle, Actor actor, HttpServletRequest request) {
        var person = pages.human(handle);
        authenticators.remove(person, actor);
        return back(person, "account.authenticator.removed", request);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/passkeys/remove")
    String removePasskeys(@PathVariable String handle, Actor actor, HttpServletRequest request) {
        var person = pages.human(handle);
        passkeys.removeAll(person, actor);
        return back(person, "account.passkeys.removed", request);
    }

    private String back(Person person, String said, HttpServletRequest request) {
        Told.next(request, words.text(request, said));
        return "redirect:" + PersonPages.path(person);
    }
}
