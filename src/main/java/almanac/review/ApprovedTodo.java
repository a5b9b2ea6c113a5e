package almanac.review;

import almanac.account.Actor;
import almanac.article.VersionState;
import almanac.shared.Language;
import almanac.web.Todo;
import almanac.web.Writer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Texts that are approved and wait for somebody to publish them.
@Component
class ApprovedTodo implements Todo {
    private final ReviewTable reviews;
    private final Waiting waiting;

    ApprovedTodo(ReviewTable reviews, Waiting waiting) {
        this.reviews = reviews;
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        return waiting.actor(writer).map(actor -> group(actor, speaking));
    }

    private Group group(Actor actor, Language speaking) {
        var approved = reviews.in(ReviewState.APPROVED).stream()
                .filter(review -> actor.rights().mayPublish(review.text().language()))
                .toList();
        var seen = waiting.seen(approved.stream().map(Review::text).toList(), actor);
        return waiting.group(
                "review.todo.approved",
                approved.stream()
                        .filter(review -> !isScheduled(review, seen))
                        .map(review -> new Waiting.Thing(
                                review.text(),
                                ReviewPaths.editor(review.text()),
                                "",
                                waiting.moment(speaking, review.changedAt()),
                                Optional.empty()))
                        .toList(),
                seen,
                speaking);
    }

    private static boolean isScheduled(Review review, Seen seen) {
        return seen.of(review.text())
                .flatMap(row -> row.in(review.text().language()))
                .filter(standing -> standing.state() == VersionState.SCHEDULED)
                .isPresent();
    }
}
