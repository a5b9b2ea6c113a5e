package almanac.account.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.Anyone;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.PersonAdded.Added;
import almanac.account.PersonAdded.EmailTaken;
import almanac.account.PersonAdded.HandleTaken;
import almanac.account.PersonAdded.Refused;
import almanac.account.Profile;
import almanac.account.Scope;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.JsonForm;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// People whom articles may name as authors: their handles and names, never how to reach them.
@Api
class AuthorsApi {
    private final People people;
    private final Publications publications;

    AuthorsApi(People people, Publications publications) {
        this.people = people;
        this.publications = publications;
    }

    record Item(String handle, String name, List<String> languages) {}

    @Anyone
    @GetMapping("/authors")
    Items<Item> index(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after) {
        var all = people.all().stream()
                .filter(person -> !person.isService())
                .map(this::shown)
                .sorted(Comparator.comparing(Item::handle))
                .toList();
        return Items.of(all, Item::handle, ListQuery.of(limit, after));
    }

    @Access(Scope.ADMIN)
    @PostMapping("/authors")
    @ResponseStatus(HttpStatus.CREATED)
    Item create(JsonForm form, Actor actor) {
        if (!actor.rights().mayArrange()) {
            throw Problem.forbidden("Only editors and owners add authors.").refusal();
        }
        var handle = form.handle("handle");
        var name = form.text("name");
        form.done();
        var order = AddPerson.named(name, publications.current().defaultLanguage());
        return switch (people.add(handle.map(order::called).orElse(order), actor)) {
            case Added(var person) -> shown(person);
            case HandleTaken(var taken) ->
                throw Problem.refused("/handle", "Somebody has the handle " + taken + " already.")
                        .refusal();
            case EmailTaken() -> throw new IllegalStateException("Added without an address");
            case Refused(var field, var reason) ->
                throw Problem.refused("/" + field, reason).refusal();
        };
    }

    private Item shown(Person person) {
        var name = people.profile(person.id(), publications.current().defaultLanguage())
                .map(Profile::name)
                .orElse(person.handle().value());
        return new Item(
                person.handle().value(),
                name,
                person.languages().stream().map(Language::tag).toList());
    }
}
