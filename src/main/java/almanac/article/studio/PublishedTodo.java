package almanac.article.studio;

import almanac.article.Timetable;
import almanac.shared.Language;
import almanac.web.Todo;
import almanac.web.Words;
import almanac.web.Writer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What readers got of late, with the way to where they read it.
@Component
class PublishedTodo implements Todo {
    private static final int SHOWN = 5;
    private static final Duration OF_LATE = Duration.ofDays(31);

    private final Timetable timetable;
    private final InstantSource time;
    private final Words words;

    PublishedTodo(Timetable timetable, InstantSource time, Words words) {
        this.timetable = timetable;
        this.time = time;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        var now = time.instant();
        var published = timetable.published(now.minus(OF_LATE), now.plusSeconds(1), SHOWN * 2).stream()
                .filter(entry -> entry.path().isPresent())
                .limit(SHOWN)
                .toList();
        return Optional.of(new Group(
                Place.AROUND,
                words.text(speaking, "board.todo.published"),
                published.stream()
                        .map(entry -> new Item(
                                entry.title(),
                                entry.key().language().tag(),
                                entry.path().orElseThrow(),
                                entry.key().language().nameIn(speaking),
                                words.moment(speaking, entry.at()),
                                false))
                        .toList(),
                published.size(),
                null,
                null));
    }
}
