package almanac.review;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.article.Board;
import almanac.article.Standing;
import almanac.article.VersionKey;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Handing texts in and answering: asking for changes, approving. What is said is said of one revision.
@Component
public class Reviewing {
    private final ReviewTable reviews;
    private final Steps steps;
    private final Board board;
    private final Concerned concerned;
    private final ReviewLetters letters;
    private final Audit audit;
    private final InstantSource time;

    Reviewing(
            ReviewTable reviews,
            Steps steps,
            Board board,
            Concerned concerned,
            ReviewLetters letters,
            Audit audit,
            InstantSource time) {
        this.reviews = reviews;
        this.steps = steps;
        this.board = board;
        this.concerned = concerned;
        this.letters = letters;
        this.audit = audit;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Optional<Review> find(VersionKey text) {
        return reviews.find(text);
    }

    /// What was done, the newest first.
    @Transactional(readOnly = true)
    public List<Step> history(VersionKey text) {
        return steps.of(text);
    }

    /// Hands a draft in, as it is saved now.
    @Transactional
    public Reviewed submit(VersionKey text, String note, Actor by) {
        var draft = unpublished(text).flatMap(Standing::draft);
        if (draft.isEmpty()) {
            return new Reviewed.NothingNew();
        }
        var submitter = Optional.of(by.person()).filter(person -> !by.isProgram());
        step(new Review(text, ReviewState.SUBMITTED, draft.get(), submitter, now(), now()), note, by);
        letters.tell(concerned.reviewers(text), text, ReviewState.SUBMITTED.toString(), note, by);
        return new Reviewed.Done();
    }

    /// Says what has to change before it can be published.
    @Transactional
    public Reviewed askForChanges(VersionKey text, int seen, String note, Actor by) {
        return answer(text, ReviewState.CHANGES_ASKED, seen, note, by);
    }

    /// Approves a revision, which must be the newest; what is written afterwards is not approved with it.
    @Transactional
    public Reviewed approve(VersionKey text, int seen, String note, Actor by) {
        return answer(text, ReviewState.APPROVED, seen, note, by);
    }

    private Reviewed answer(VersionKey text, ReviewState answer, int seen, String note, Actor by) {
        var review = reviews.find(text);
        if (review.isEmpty()) {
            return new Reviewed.NotSubmitted();
        }
        var latest = unpublished(text).flatMap(Standing::draft).orElse(0);
        if (latest != seen) {
            return new Reviewed.Overtaken(latest);
        }
        var before = review.get();
        step(new Review(text, answer, seen, before.submitter(), before.submittedAt(), now()), note, by);
        letters.tell(concerned.writers(text), text, answer.toString(), note, by);
        return new Reviewed.Done();
    }

    private void step(Review review, String note, Actor by) {
        var before = reviews.find(review.text()).map(Reviewing::told);
        reviews.put(review);
        steps.add(
                review.text(),
                Step.What.valueOf(review.state().name()),
                Optional.of(review.revision()),
                note,
                Optional.empty(),
                by);
        audit.record(by, "review." + review.state(), review.text().subject(), before.orElse(Map.of()), told(review));
    }

    private static Map<String, Object> told(Review review) {
        return Map.of("state", review.state().toString(), "revision", review.revision());
    }

    /// How far a text is of which something is to be published.
    private Optional<Standing> unpublished(VersionKey text) {
        return board.standing(text.article(), text.language())
                .filter(standing -> !standing.isLive() || standing.unpublished());
    }

    /// PostgreSQL keeps microseconds.
    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
