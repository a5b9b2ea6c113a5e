package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.PersonAdded;
import almanac.account.Role;
import almanac.account.Roles;
import almanac.publication.Publications;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Programs that act in their own name, for owners: they stay when whoever added them goes, and never sign in.
@Studio
class ServicesController {
    private static final String TOKENS = PersonController.PATH + "/tokens";

    private final People people;
    private final Publications publications;
    private final PeoplePages pages;
    private final PersonPages one;
    private final TokenBoxes tokens;
    private final Ticks ticks;
    private final PageWords words;

    ServicesController(
            People people,
            Publications publications,
            PeoplePages pages,
            PersonPages one,
            TokenBoxes tokens,
            Ticks ticks,
            PageWords words) {
        this.people = people;
        this.publications = publications;
        this.pages = pages;
        this.one = one;
        this.tokens = tokens;
        this.ticks = ticks;
        this.words = words;
    }

    @Roles(Role.OWNER)
    @PostMapping(PeopleController.PATH + "/services")
    String create(
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute RolesForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var chosen = ticks.appointment(form);
        var boxes = ticks.boxes(chosen, ticks.problem(chosen, request), request);
        var order = AddPerson.named(name, publications.current().defaultLanguage())
                .asService()
                .as(chosen);
        if (boxes.problem() == null && people.add(order, actor) instanceof PersonAdded.Added(var service)) {
            Told.next(request, words.text(request, "account.service.added"));
            return "redirect:" + PersonPages.path(service);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var called = boxes.problem() == null
                ? Field.of(name).with(words.text(request, "account.name.wrong"))
                : Field.of(name);
        return pages.again(new PeoplePage.Service(called, boxes), request, model);
    }

    @Roles(Role.OWNER)
    @PostMapping(TOKENS)
    String issue(
            @PathVariable String handle,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scopes,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var service = one.service(handle);
        var issued = tokens.issue(service, name, scopes, actor);
        if (issued.isPresent()) {
            return one.withToken(service, null, issued.get().secret(), request, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return one.withToken(service, tokens.unclear(request), null, request, model);
    }

    /// Whosever it is: a person may have gone, or lost what knows the token.
    @Roles(Role.OWNER)
    @PostMapping(TOKENS + "/{id}/revoke")
    String revoke(@PathVariable String handle, @PathVariable long id, Actor actor, HttpServletRequest request) {
        var owner = one.find(handle);
        if (tokens.revoke(owner, id, actor)) {
            Told.next(request, words.text(request, "account.token.revoked"));
        }
        return "redirect:" + PersonPages.path(owner);
    }
}
