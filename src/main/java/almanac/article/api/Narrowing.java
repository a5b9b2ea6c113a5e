package almanac.article.api;

import almanac.account.People;
import almanac.article.Filter;
import almanac.article.Kinds;
import almanac.article.VersionState;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.web.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the parameters of a list ask for. A name that means nothing here is refused: an empty list would look like an
/// answer.
@Component
class Narrowing {
    private final Kinds kinds;
    private final People people;
    private final Topics topics;

    Narrowing(Kinds kinds, People people, Topics topics) {
        this.kinds = kinds;
        this.people = people;
        this.topics = topics;
    }

    List<Filter> filters(Map<String, String> given) {
        return Stream.of(
                        named(given, "language", Language::parse).map(Filter::in),
                        named(given, "kind", kinds::named).map(Filter::of),
                        named(given, "topic", text -> Handle.parse(text).flatMap(topics::byHandle))
                                .map(Filter::about),
                        named(given, "author", text -> Handle.parse(text).flatMap(people::find))
                                .map(author -> Filter.by(author.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<VersionState> state(Map<String, String> given) {
        return named(given, "state", VersionState::parse);
    }

    private static <T> Optional<T> named(Map<String, String> given, String name, Function<String, Optional<T>> find) {
        return Optional.ofNullable(given.get(name))
                .map(text -> find.apply(text)
                        .orElseThrow(() -> Problem.refused("/" + name, "There is no " + text + ".")
                                .refusal()));
    }

    Optional<Instant> changedAfter(Map<String, String> given) {
        try {
            return Optional.ofNullable(given.get("changedAfter"))
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException malformed) {
            throw Problem.malformed("changedAfter is not a time like 2026-11-24T08:00:00Z (RFC 3339).")
                    .refusal();
        }
    }

    /// Where a list goes on.
    static <T> Optional<T> after(Map<String, String> given, Function<String, Optional<T>> parse) {
        return Optional.ofNullable(given.get("after"))
                .map(text -> parse.apply(text)
                        .orElseThrow(() -> Problem.malformed("after is not what an answer gave as next.")
                                .refusal()));
    }
}
