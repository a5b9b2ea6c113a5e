package almanac.prediction.api;

import almanac.account.People;
import almanac.account.Person;
import almanac.prediction.Scope;
import almanac.prediction.Shown;
import almanac.prediction.State;
import almanac.prediction.Wanted;
import almanac.shared.Handle;
import almanac.topic.Topics;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Reads what a call asks for of the predictions; what cannot be meant ends it with 422, an unreadable place with 400.
@Component
class Asked {
    private final People people;
    private final Topics topics;

    Asked(People people, Topics topics) {
        this.people = people;
        this.topics = topics;
    }

    int limit(Map<String, String> given) {
        return ListQuery.of(given.get("limit"), null).limit();
    }

    Wanted wanted(Map<String, String> given) {
        var state = read(
                given,
                "state",
                State::parse,
                "A state is open, closed, due, judged, ambiguous, annulled or withdrawn.");
        var due = given.containsKey("due") && !given.get("due").equals("false");
        return new Wanted(
                new Scope(author(given), topic(given), year(given)),
                due ? Optional.of(State.DUE) : state,
                Optional.empty(),
                Optional.ofNullable(given.get("after"))
                        .map(text -> Wanted.Place.parse(text)
                                .orElseThrow(() -> Problem.malformed("after is not what an answer gave as next.")
                                        .refusal())));
    }

    static String place(Shown last) {
        return new Wanted.Place(last.resolvesBy(), last.article()).toString();
    }

    Optional<Long> author(Map<String, String> given) {
        return read(given, "author", this::person, "There is nobody of that handle.");
    }

    Optional<Long> person(String handle) {
        return Handle.parse(handle).flatMap(people::find).map(Person::id);
    }

    Optional<Long> topic(Map<String, String> given) {
        return read(given, "topic", this::topic, "There is no topic of that handle.");
    }

    Optional<Long> topic(String handle) {
        return Handle.parse(handle).flatMap(topics::byHandle);
    }

    Optional<Integer> year(Map<String, String> given) {
        return read(
                given,
                "year",
                text -> text.matches("\\d{4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty(),
                "A year has four digits.");
    }

    private static <T> Optional<T> read(
            Map<String, String> given, String name, Function<String, Optional<T>> meaning, String expected) {
        return Optional.ofNullable(given.get(name))
                .map(text -> meaning.apply(text)
                        .orElseThrow(() -> Problem.refused("/" + name, expected).refusal()));
    }
}
