package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.Appointment;
import almanac.account.Entering;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.PersonAdded;
import almanac.account.Role;
import almanac.account.Roles;
import almanac.publication.Publications;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Everybody, for owners, who invite others.
@Studio
class PeopleController {
    static final String PATH = Studio.PATH + "/people";

    private final People people;
    private final Entering entering;
    private final Publications publications;
    private final Ticks ticks;
    private final PageWords words;

    PeopleController(People people, Entering entering, Publications publications, Ticks ticks, PageWords words) {
        this.people = people;
        this.entering = entering;
        this.publications = publications;
        this.ticks = ticks;
        this.words = words;
    }

    @Roles(Role.OWNER)
    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        return page(Field.EMPTY, Field.EMPTY, boxes(request), null, request, model);
    }

    private Boxes boxes(HttpServletRequest request) {
        return ticks.boxes(Appointment.of(Role.AUTHOR), null, request);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH)
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @ModelAttribute RolesForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var chosen = ticks.appointment(form);
        var boxes = ticks.boxes(chosen, ticks.problem(chosen, request), request);
        var order = AddPerson.named(name, publications.current().defaultLanguage())
                .reachedAt(email)
                .as(chosen);
        if (boxes.problem() == null && people.add(order, actor) instanceof PersonAdded.Added(var person)) {
            return invited(person, request, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var address = boxes.problem() == null
                ? Field.of(email).with(words.text(request, "account.email.wrong"))
                : Field.of(email);
        return page(Field.of(name), address, boxes, null, request, model);
    }

    private String invited(Person person, HttpServletRequest request, Model model) {
        var link = entering.invite(person, words.language(request));
        if (link.isPresent()) {
            return page(Field.EMPTY, Field.EMPTY, boxes(request), link.get(), request, model);
        }
        Told.next(request, words.text(request, "account.invited", person.email().orElse("")));
        return "redirect:" + PATH;
    }

    private String page(
            Field name, Field email, Boxes boxes, @Nullable String link, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page", new PeoplePage(words.text(request, "account.people"), rows(request), name, email, boxes, link));
        return "account/people";
    }

    private List<PeoplePage.Row> rows(HttpServletRequest request) {
        return people.all().stream()
                .sorted(Comparator.comparing((Person person) -> person.roles().isEmpty())
                        .thenComparing(person -> person.handle().value()))
                .map(person -> new PeoplePage.Row(
                        name(person, request),
                        person.email().orElse(""),
                        ticks.told(person.appointment(), request),
                        PATH + "/" + person.handle(),
                        person.isService()))
                .toList();
    }

    private String name(Person person, HttpServletRequest request) {
        return Optional.of(person.id())
                .flatMap(id -> people.profile(id, words.language(request)))
                .map(profile -> profile.name())
                .orElse(person.handle().value());
    }
}
