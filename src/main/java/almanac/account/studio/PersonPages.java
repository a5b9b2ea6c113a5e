package almanac.account.studio;

import almanac.account.Authenticators;
import almanac.account.Passkeys;
import almanac.account.People;
import almanac.account.Person;
import almanac.shared.Handle;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// Finds a person or program by the address of their page, and draws it.
@Component
class PersonPages {
    private final People people;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final TokenBoxes tokens;
    private final Ticks ticks;
    private final PageWords words;

    PersonPages(
            People people,
            Authenticators authenticators,
            Passkeys passkeys,
            TokenBoxes tokens,
            Ticks ticks,
            PageWords words) {
        this.people = people;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.tokens = tokens;
        this.ticks = ticks;
        this.words = words;
    }

    static String path(Person person) {
        return PeopleController.PATH + "/" + person.handle();
    }

    Person find(String handle) {
        return Handle.parse(handle).flatMap(people::find).orElseThrow(PersonPages::missing);
    }

    /// Somebody who can sign in, or could.
    Person human(String handle) {
        var person = find(handle);
        if (person.isService()) {
            throw missing();
        }
        return person;
    }

    Person service(String handle) {
        var person = find(handle);
        if (!person.isService()) {
            throw missing();
        }
        return person;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    String show(Person person, HttpServletRequest request, Model model) {
        return drawn(page(person, request), model);
    }

    String withLink(Person person, String link, HttpServletRequest request, Model model) {
        return drawn(page(person, request).with(link), model);
    }

    String withRoles(Person person, Boxes boxes, HttpServletRequest request, Model model) {
        return drawn(page(person, request).with(boxes), model);
    }

    String withEmail(Person person, Field email, HttpServletRequest request, Model model) {
        return drawn(page(person, request).with(email), model);
    }

    /// @param problem with the token that was asked for
    /// @param token   a new one, shown this once
    String withToken(
            Person person, @Nullable String problem, @Nullable String token, HttpServletRequest request, Model model) {
        return drawn(page(person, request).with(tokens(person, problem, token, request)), model);
    }

    private static String drawn(PersonPage page, Model model) {
        model.addAttribute("page", page);
        return "account/person";
    }

    private Boxes boxes(Person person, HttpServletRequest request) {
        return ticks.boxes(person.appointment(), null, request);
    }

    /// Owners make tokens for programs; people make their own, and owners may only end those.
    private TokenBox tokens(
            Person person, @Nullable String problem, @Nullable String token, HttpServletRequest request) {
        var path = path(person) + "/tokens";
        return person.isService()
                ? tokens.of(person, path, problem, token, request)
                : tokens.ending(person, path, request);
    }

    private PersonPage page(Person person, HttpServletRequest request) {
        return new PersonPage(
                people.profile(person.id(), words.language(request))
                        .orElseThrow()
                        .name(),
                path(person),
                Field.of(person.email().orElse("")),
                boxes(person, request),
                authenticators.has(person.id()),
                !passkeys.of(person.id()).isEmpty(),
                person.isService(),
                tokens(person, null, null, request),
                null);
    }
}
