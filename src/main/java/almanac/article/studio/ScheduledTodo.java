package almanac.article.studio;

import almanac.account.People;
import almanac.account.Person;
import almanac.account.Reach;
import almanac.article.Timetable;
import almanac.shared.Language;
import almanac.web.Todo;
import almanac.web.Words;
import almanac.web.Writer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is published next.
@Component
class ScheduledTodo implements Todo {
    private static final int SHOWN = 5;
    private static final Duration AHEAD = Duration.ofDays(3660);

    private final Timetable timetable;
    private final People people;
    private final InstantSource time;
    private final Words words;

    ScheduledTodo(Timetable timetable, People people, InstantSource time, Words words) {
        this.timetable = timetable;
        this.people = people;
        this.time = time;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        return people.find(writer.person())
                .map(Person::acting)
                .map(actor -> group(actor.rights().reach(), speaking));
    }

    private Group group(Reach reach, Language speaking) {
        var now = time.instant();
        var next = timetable.scheduled(reach, now, now.plus(AHEAD), SHOWN);
        return new Group(
                Place.AROUND,
                words.text(speaking, "board.todo.scheduled"),
                next.stream()
                        .map(entry -> new Item(
                                entry.title(),
                                entry.key().language().tag(),
                                BoardController.path(
                                        entry.key().article(),
                                        entry.key().language().tag()),
                                entry.key().language().nameIn(speaking),
                                words.moment(speaking, entry.at()),
                                false))
                        .toList(),
                next.size(),
                null,
                null);
    }
}
