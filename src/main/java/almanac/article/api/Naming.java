package almanac.article.api;

import almanac.account.People;
import almanac.account.Person;
import almanac.shared.Handle;
import almanac.topic.Topics;
import almanac.web.JsonForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Finds the people and topics that a body names by their handles; an unknown one is told, never made.
@Component
class Naming {
    private final People people;
    private final Topics topics;

    Naming(People people, Topics topics) {
        this.people = people;
        this.topics = topics;
    }

    /// Empty where the member is absent.
    Optional<List<Long>> topics(JsonForm form) {
        return ids(form, "topics", topics::byHandle);
    }

    /// Empty where the member is absent.
    Optional<List<Long>> authors(JsonForm form) {
        return ids(form, "authors", handle -> people.find(handle).map(Person::id));
    }

    private static Optional<List<Long>> ids(JsonForm form, String name, Function<Handle, Optional<Long>> find) {
        var handles = form.handles(name);
        handles.stream()
                .flatMap(List::stream)
                .filter(handle -> find.apply(handle).isEmpty())
                .forEach(handle -> form.refuse(name, "There is no " + handle + "."));
        return handles.map(all ->
                all.stream().flatMap(handle -> find.apply(handle).stream()).toList());
    }
}
