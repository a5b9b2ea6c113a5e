package almanac.review;

import almanac.account.Actor;
import almanac.article.BoardRow;
import almanac.shared.Language;
import almanac.web.Todo;
import almanac.web.Writer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Texts that somebody was asked to translate, until readers see a translation that is not behind.
@Component
class TasksTodo implements Todo {
    private final Assignments assignments;
    private final Waiting waiting;

    TasksTodo(Assignments assignments, Waiting waiting) {
        this.assignments = assignments;
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        return waiting.actor(writer).map(actor -> group(actor, speaking));
    }

    private Group group(Actor actor, Language speaking) {
        var given = assignments.of(actor.person()).stream()
                .filter(assignment -> assignment.task() == Task.TRANSLATION)
                .toList();
        var seen = waiting.seen(given.stream().map(Assignment::text).toList(), actor);
        return waiting.group(
                "review.todo.translations",
                given.stream()
                        .filter(assignment -> seen.of(assignment.text())
                                .filter(row -> isOpen(assignment, row))
                                .isPresent())
                        .map(assignment -> new Waiting.Thing(
                                assignment.text(), ReviewPaths.editor(assignment.text()), "", null, assignment.due()))
                        .toList(),
                seen,
                speaking);
    }

    static boolean isOpen(Assignment assignment, BoardRow row) {
        return row.in(assignment.text().language())
                .filter(standing -> standing.isLive() && !standing.unpublished() && standing.behind() == 0)
                .isEmpty();
    }
}
