package almanac.review;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import almanac.article.Board;
import almanac.article.BoardRow;
import almanac.article.VersionKey;
import almanac.shared.Language;
import almanac.web.Stamp;
import almanac.web.Todo;
import almanac.web.Words;
import almanac.web.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what waits for somebody in reviews: names the texts, and leaves out those they may not read now.
@Component
class Waiting {
    static final int SHOWN = 6;

    private final Board board;
    private final People people;
    private final Days days;
    private final Words words;

    Waiting(Board board, People people, Days days, Words words) {
        this.board = board;
        this.people = people;
        this.days = days;
        this.words = words;
    }

    /// A text to be named, and where it leads.
    ///
    /// @param note what else there is to say; the language is said anyway
    record Thing(
            VersionKey text,
            String path,
            String note,
            @Nullable Stamp at,
            Optional<LocalDate> due) {}

    Optional<Actor> actor(Writer writer) {
        return people.find(writer.person()).map(Person::acting);
    }

    Seen seen(Collection<VersionKey> texts, Actor reader) {
        return new Seen(
                board.works(texts.stream().map(VersionKey::article).distinct().toList()), reader);
    }

    /// Things with a day stand first, the earliest of them on top.
    Todo.Group group(String title, List<Thing> things, Seen seen, Language speaking) {
        var readable = things.stream()
                .filter(thing -> seen.of(thing.text()).isPresent())
                .sorted(Comparator.comparing(thing -> thing.due().orElse(LocalDate.MAX)))
                .toList();
        return new Todo.Group(
                Todo.Place.WAITING,
                words.text(speaking, title),
                readable.stream()
                        .limit(SHOWN)
                        .map(thing -> item(thing, seen.of(thing.text()).orElseThrow(), speaking))
                        .toList(),
                readable.size(),
                null,
                null);
    }

    private Todo.Item item(Thing thing, BoardRow row, Language speaking) {
        var language = thing.text().language().nameIn(speaking);
        return new Todo.Item(
                Seen.title(row, thing.text()),
                Seen.titleLanguage(row, thing.text()),
                thing.path(),
                thing.note().isEmpty() ? language : language + " · " + thing.note(),
                thing.due().<Stamp>map(day -> days.stamp(day, speaking)).orElse(thing.at()),
                thing.due().filter(days::past).isPresent());
    }

    String name(Optional<Long> person, Language speaking) {
        return person.flatMap(id -> people.profile(id, speaking))
                .map(profile -> profile.name())
                .orElseGet(() -> words.text(speaking, "review.somebody"));
    }

    /// Who said what.
    String quoted(Optional<Long> person, String said, Language speaking) {
        return words.text(speaking, "review.todo.said", name(person, speaking), said);
    }

    Stamp moment(Language speaking, Instant at) {
        return words.moment(speaking, at);
    }
}
