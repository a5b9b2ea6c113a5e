package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Profile;
import almanac.article.Board;
import almanac.article.BoardColumn;
import almanac.article.BoardQuery;
import almanac.article.BoardState;
import almanac.article.Kind;
import almanac.article.Kinds;
import almanac.article.VersionKey;
import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.web.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What can be looked for on the board, and the query that looks for it.
@Component
class BoardFilters {
    private final Board board;
    private final BoardColumns columns;
    private final Publications publications;
    private final People people;
    private final Topics topics;
    private final Kinds kinds;
    private final Words words;

    BoardFilters(
            Board board,
            BoardColumns columns,
            Publications publications,
            People people,
            Topics topics,
            Kinds kinds,
            Words words) {
        this.board = board;
        this.columns = columns;
        this.publications = publications;
        this.people = people;
        this.topics = topics;
        this.kinds = kinds;
        this.words = words;
    }

    /// A state that neither the board nor a feature knows is looked for in vain.
    BoardQuery query(BoardFilter filter, Actor actor) {
        var state = BoardState.parse(filter.state());
        Optional<Collection<VersionKey>> among =
                state.isPresent() || filter.state().isEmpty()
                        ? Optional.empty()
                        : Optional.of(columns.in(filter.state()));
        return new BoardQuery(
                actor.rights().reach(),
                filter.text(),
                Language.parse(filter.language())
                        .filter(publications.current()::speaks)
                        .map(List::of)
                        .orElseGet(() -> publications.current().tags()),
                state,
                among,
                Handle.parse(filter.author()).flatMap(people::find).map(Person::id),
                Handle.parse(filter.topic()).flatMap(topics::byHandle),
                kinds.named(filter.kind()).map(Kind::name));
    }

    List<BoardPage.Filter> shown(BoardFilter filter, Actor actor, Language speaking) {
        return List.of(
                list("state", states(filter, speaking), speaking),
                list("language", languages(filter), speaking),
                list("author", authors(filter, actor, speaking), speaking),
                list("topic", topics(filter, speaking), speaking),
                list("kind", kinds(filter, speaking), speaking));
    }

    private BoardPage.Filter list(String name, List<BoardPage.Option> options, Language speaking) {
        return new BoardPage.Filter(
                name, words.text(speaking, "board.filter." + name), words.text(speaking, "board.any." + name), options);
    }

    private List<BoardPage.Option> states(BoardFilter filter, Language speaking) {
        var own = Arrays.stream(BoardState.values())
                .map(state -> new BoardColumn.Mark(state.toString(), words.text(speaking, "board.state." + state)));
        return Stream.concat(own, columns.states(speaking).stream())
                .map(state -> new BoardPage.Option(
                        state.state(), state.told(), state.state().equals(filter.state())))
                .toList();
    }

    private List<BoardPage.Option> languages(BoardFilter filter) {
        return publications.current().tags().stream()
                .map(language -> new BoardPage.Option(
                        language.tag(), language.nativeName(), language.tag().equals(filter.language())))
                .toList();
    }

    private List<BoardPage.Option> authors(BoardFilter filter, Actor actor, Language speaking) {
        return board.authors(actor.rights().reach()).stream()
                .flatMap(person -> people.profile(person, speaking).stream())
                .sorted(Comparator.comparing(Profile::name))
                .map(profile -> new BoardPage.Option(
                        profile.handle().value(),
                        profile.name(),
                        profile.handle().value().equals(filter.author())))
                .toList();
    }

    private List<BoardPage.Option> topics(BoardFilter filter, Language speaking) {
        return topics.all(speaking).stream()
                .map(topic -> new BoardPage.Option(
                        topic.handle().value(),
                        topic.name(),
                        topic.handle().value().equals(filter.topic())))
                .toList();
    }

    private List<BoardPage.Option> kinds(BoardFilter filter, Language speaking) {
        return kinds.all().stream()
                .map(Kind::name)
                .sorted()
                .map(kind -> new BoardPage.Option(
                        kind, words.text(speaking, "board.kind." + kind), kind.equals(filter.kind())))
                .toList();
    }
}
