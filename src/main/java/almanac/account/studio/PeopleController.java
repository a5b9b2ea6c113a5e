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
    private final PeoplePages pages;
    private final Ticks ticks;
    private final PageWords words;

    PeopleController(
            People people,
            Entering entering,
            Publications publications,
            PeoplePages pages,
            Ticks ticks,
            PageWords words) {
        this.people = people;
        this.entering = entering;
        this.publications = publications;
        this.pages = pages;
        this.ticks = ticks;
        this.words = words;
    }

    @Roles(Role.OWNER)
    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        return pages.show(null, request, model);
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
        if (boxes.problem() != null) {
            return again(Field.of(name), Field.of(email), boxes, request, response, model);
        }
        var order = AddPerson.named(name, publications.current().defaultLanguage())
                .reachedAt(email)
                .as(chosen);
        return switch (people.add(order, actor)) {
            case PersonAdded.Added(var person) -> invited(person, request, model);
            case PersonAdded.Refused(var field, var reason)
            when field.equals("name") -> {
                var wrong = Field.of(name).with(words.text(request, "account.name.wrong"));
                yield again(wrong, Field.of(email), boxes, request, response, model);
            }
            case PersonAdded.Refused _, PersonAdded.EmailTaken _, PersonAdded.HandleTaken _ -> {
                var wrong = Field.of(email).with(words.text(request, "account.email.wrong"));
                yield again(Field.of(name), wrong, boxes, request, response, model);
            }
        };
    }

    private String invited(Person person, HttpServletRequest request, Model model) {
        var link = entering.invite(person, words.language(request));
        if (link.isPresent()) {
            return pages.show(link.get(), request, model);
        }
        Told.next(request, words.text(request, "account.invited", person.email().orElse("")));
        return "redirect:" + PATH;
    }

    private String again(
            Field name,
            Field email,
            Boxes boxes,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.again(new PeoplePage.Invitation(name, email, boxes), request, model);
    }
}
