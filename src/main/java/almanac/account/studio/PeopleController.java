package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.AddPerson;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
        return page(Field.EMPTY, Field.EMPTY, Set.of(Role.AUTHOR), Set.of(), null, null, request, model);
    }

    @Roles(Role.OWNER)
    @PostMapping(PATH)
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "") List<String> languages,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var chosen = Ticks.roles(roles);
        var into = ticks.languages(languages);
        var problem = Ticks.problem(chosen, into);
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    Field.of(name), Field.of(email), chosen, into, words.text(request, problem), null, request, model);
        }
        var order = AddPerson.named(name, publications.current().defaultLanguage())
                .reachedAt(email)
                .as(chosen.toArray(Role[]::new))
                .translatingInto(into.toArray(almanac.shared.Language[]::new));
        if (people.add(order, actor) instanceof PersonAdded.Added(var person)) {
            return invited(person, request, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var wrong = Field.of(email).with(words.text(request, "account.email.wrong"));
        return page(Field.of(name), wrong, chosen, into, null, null, request, model);
    }

    private String invited(Person person, HttpServletRequest request, Model model) {
        var link = entering.invite(person, words.language(request));
        if (link.isPresent()) {
            return page(Field.EMPTY, Field.EMPTY, Set.of(Role.AUTHOR), Set.of(), null, link.get(), request, model);
        }
        Told.next(request, words.text(request, "account.invited", person.email().orElse("")));
        return "redirect:" + PATH;
    }

    private String page(
            Field name,
            Field email,
            Set<Role> roles,
            Set<almanac.shared.Language> languages,
            @Nullable String rolesProblem,
            @Nullable String link,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new PeoplePage(
                        words.text(request, "account.people"),
                        rows(request),
                        name,
                        email,
                        ticks.roles(roles, request),
                        ticks.languages(languages),
                        rolesProblem,
                        link));
        return "account/people";
    }

    private List<PeoplePage.Row> rows(HttpServletRequest request) {
        return people.all().stream()
                .sorted(Comparator.comparing((Person person) -> person.roles().isEmpty())
                        .thenComparing(person -> person.handle().value()))
                .map(person -> new PeoplePage.Row(
                        name(person, request),
                        person.email().orElse(""),
                        ticks.told(person, request),
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
