package almanac.review;

import almanac.account.Actor;
import almanac.shared.Language;
import almanac.web.Todo;
import almanac.web.Writer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Texts that were read and now wait for their writers, who are asked for changes.
@Component
class AnswersTodo implements Todo {
    private final ReviewTable reviews;
    private final Waiting waiting;

    AnswersTodo(ReviewTable reviews, Waiting waiting) {
        this.reviews = reviews;
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        return waiting.actor(writer).map(actor -> group(actor, speaking));
    }

    private Group group(Actor actor, Language speaking) {
        var asked = reviews.in(ReviewState.CHANGES_ASKED);
        var seen = waiting.seen(asked.stream().map(Review::text).toList(), actor);
        return waiting.group(
                "review.todo.changes",
                asked.stream()
                        .filter(review -> isBy(actor, review, seen))
                        .map(review -> new Waiting.Thing(
                                review.text(),
                                ReviewPaths.page(review.text()),
                                "",
                                waiting.moment(speaking, review.changedAt()),
                                Optional.empty()))
                        .toList(),
                seen,
                speaking);
    }

    private static boolean isBy(Actor actor, Review review, Seen seen) {
        var text = review.text();
        return review.submitter().equals(Optional.of(actor.person()))
                || seen.of(text)
                        .filter(row -> Concerned.writers(row, text).contains(actor.person()))
                        .isPresent();
    }
}
