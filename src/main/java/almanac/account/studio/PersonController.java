package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Appointment;
import almanac.account.Authenticators;
import almanac.account.Entering;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Role;
import almanac.account.Roles;
import almanac.account.Sessions;
import almanac.shared.Handle;
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
import org.springframework.web.server.ResponseStatusException;

/// One person, for owners: roles, a new link, out everywhere.
@Studio
class PersonController {
    private static final String PATH = PeopleController.PATH + "/{handle}";

    private final People people;
    private final Entering entering;
    private final Sessions sessions;
    private final Authenticators authenticators;
    private final Ticks ticks;
    private final PageWords words;

    PersonController(
            People people,
            Entering entering,
            Sessions sessions,
            Authenticators authenticators,
            Ticks ticks,
            PageWords words) {
        this.people = people;
        this.entering = entering;
        this.sessions = sessions;
        this.authenticators = authenticators;
        this.ticks = ticks;
        this.words = words;
    }

    @Roles(Role.OWNER)
    @GetMapping(PATH)
    String show(@PathVariable String handle, Actor actor, HttpServletRequest request, Model model) {
        var person = find(handle);
        return page(person, boxes(person, request), null, actor, request, model);
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
        var person = find(handle);
        var chosen = ticks.appointment(form);
        var problem = problem(person, chosen, actor, request);
        if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(person, ticks.boxes(chosen, problem, request), null, actor, request, model);
        }
        if (!person.appointment().equals(chosen)) {
            people.appoint(person.id(), chosen, actor);
            sessions.endAll(person.id());
        }
        Told.next(request, words.text(request, "account.roles.saved"));
        return "redirect:" + path(person);
    }

    /// Nobody takes the owner's role from themselves, so there is always one.
    private @Nullable String problem(Person person, Appointment chosen, Actor actor, HttpServletRequest request) {
        return person.id() == actor.person() && !chosen.roles().contains(Role.OWNER)
                ? words.text(request, "account.role.own")
                : ticks.problem(chosen, request);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/link")
    String invite(@PathVariable String handle, Actor actor, HttpServletRequest request, Model model) {
        var person = find(handle);
        var link = entering.invite(person, words.language(request));
        if (link.isPresent()) {
            return page(person, boxes(person, request), link.get(), actor, request, model);
        }
        Told.next(request, words.text(request, "account.invited", person.email().orElse("")));
        return "redirect:" + path(person);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/sessions/end")
    String signOut(@PathVariable String handle, HttpServletRequest request) {
        var person = find(handle);
        sessions.endAll(person.id());
        Told.next(request, words.text(request, "account.sessions.ended"));
        return "redirect:" + path(person);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH + "/authenticator/remove")
    String removeAuthenticator(@PathVariable String handle, Actor actor, HttpServletRequest request) {
        var person = find(handle);
        authenticators.remove(person, actor);
        Told.next(request, words.text(request, "account.authenticator.removed"));
        return "redirect:" + path(person);
    }

    private Person find(String handle) {
        return Handle.parse(handle)
                .flatMap(people::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(Person person) {
        return PeopleController.PATH + "/" + person.handle();
    }

    private Boxes boxes(Person person, HttpServletRequest request) {
        return ticks.boxes(person.appointment(), null, request);
    }

    private String page(
            Person person, Boxes boxes, @Nullable String link, Actor actor, HttpServletRequest request, Model model) {
        var profile = people.profile(person.id(), words.language(request)).orElseThrow();
        model.addAttribute(
                "page",
                new PersonPage(
                        profile.name(),
                        path(person),
                        person.email().orElse(""),
                        boxes,
                        authenticators.has(person.id()),
                        person.isService(),
                        person.id() == actor.person(),
                        link));
        return "account/person";
    }
}
