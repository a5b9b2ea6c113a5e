package almanac.review;

import almanac.account.Actor;
import almanac.article.VersionKey;
import almanac.shared.Language;
import almanac.web.Todo;
import almanac.web.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Texts that wait for somebody's review: given to them, or to nobody while they can do it.
@Component
class ReviewsTodo implements Todo {
    private final ReviewTable reviews;
    private final Assignments assignments;
    private final Waiting waiting;

    ReviewsTodo(ReviewTable reviews, Assignments assignments, Waiting waiting) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        return waiting.actor(writer).map(actor -> group(actor, speaking));
    }

    private Group group(Actor actor, Language speaking) {
        var given = assignments.reviews().stream().collect(Collectors.toMap(Assignment::text, Function.identity()));
        var mine = reviews.in(ReviewState.SUBMITTED).stream()
                .filter(review -> actor.rights().mayPublish(review.text().language()))
                .filter(review -> isFor(actor, given.get(review.text())))
                .toList();
        return waiting.group(
                "review.todo.reviews",
                mine.stream().map(review -> thing(review, given, speaking)).toList(),
                waiting.seen(mine.stream().map(Review::text).toList(), actor),
                speaking);
    }

    private static boolean isFor(Actor actor, @Nullable Assignment given) {
        return given == null || given.person() == actor.person();
    }

    private Waiting.Thing thing(Review review, Map<VersionKey, Assignment> given, Language speaking) {
        return new Waiting.Thing(
                review.text(),
                ReviewPaths.page(review.text()),
                waiting.name(review.submitter(), speaking),
                waiting.moment(speaking, review.submittedAt()),
                Optional.ofNullable(given.get(review.text())).flatMap(Assignment::due));
    }
}
