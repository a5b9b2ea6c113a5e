package almanac.review;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Profile;
import almanac.article.Board;
import almanac.article.Standing;
import almanac.article.VersionKey;
import almanac.article.Work;
import almanac.shared.Language;
import almanac.web.Stamp;
import almanac.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says in words how far the review of a text is.
@Component
public class ReviewViews {
    private final ReviewTable reviews;
    private final Assignments assignments;
    private final Talks talks;
    private final Board board;
    private final People people;
    private final Days days;
    private final Words words;

    ReviewViews(
            ReviewTable reviews,
            Assignments assignments,
            Talks talks,
            Board board,
            People people,
            Days days,
            Words words) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.talks = talks;
        this.board = board;
        this.people = people;
        this.days = days;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public ReviewView of(Work work, VersionKey text, Actor reader, Language speaking) {
        var review = reviews.find(text);
        var standing = board.standing(text.article(), text.language());
        var assigned = assignments.find(text, Task.REVIEW);
        var due = assigned.flatMap(Assignment::due);
        var open = talks.open(text);
        var state = review.map(found -> found.state().toString()).orElse("");
        return new ReviewView(
                ReviewPaths.page(text),
                state,
                words.text(speaking, "review.state." + (state.isEmpty() ? "none" : state)),
                review.flatMap(Review::submitter)
                        .map(person -> name(person, speaking))
                        .orElse(""),
                review.map(found -> words.moment(speaking, found.submittedAt())).orElse(null),
                review.isPresent()
                        && standing.flatMap(Standing::draft)
                                .filter(review.get()::overtakenBy)
                                .isPresent(),
                assigned.map(found -> name(found.person(), speaking)).orElse(null),
                due.<Stamp>map(day -> days.stamp(day, speaking)).orElse(null),
                due.filter(days::past).isPresent(),
                maySubmit(work, text, review, standing, reader),
                open == 0 ? "" : words.text(speaking, "review.comments.open", open));
    }

    private static boolean maySubmit(
            Work work, VersionKey text, Optional<Review> review, Optional<Standing> standing, Actor reader) {
        return reader.rights().mayRevise(work.authors(), work.original(), text.language())
                && review.filter(found -> found.state() == ReviewState.SUBMITTED)
                        .isEmpty()
                && standing.filter(found -> found.draft().isPresent())
                        .filter(found -> !found.isLive() || found.unpublished())
                        .isPresent();
    }

    private String name(long person, Language speaking) {
        return people.profile(person, speaking)
                .map(Profile::name)
                .orElseGet(() -> words.text(speaking, "review.somebody"));
    }
}
