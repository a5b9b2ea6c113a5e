package almanac.review;

import almanac.article.DraftDiscarded;
import almanac.article.EditionPublished;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends reviews with what they were about: it was published, or given up.
@Component
class Ending {
    private final ReviewTable reviews;
    private final Steps steps;
    private final Talks talks;
    private final Assignments assignments;

    Ending(ReviewTable reviews, Steps steps, Talks talks, Assignments assignments) {
        this.reviews = reviews;
        this.steps = steps;
        this.talks = talks;
        this.assignments = assignments;
    }

    /// Threads stay: what was said of a block may still be true of it.
    @EventListener
    void published(EditionPublished event) {
        var text = event.version();
        if (reviews.remove(text)) {
            assignments.remove(text, Task.REVIEW);
            steps.add(text, Step.What.PUBLISHED, Optional.of(event.revision()), "", Optional.empty(), event.by());
        }
    }

    @EventListener
    void discarded(DraftDiscarded event) {
        var text = event.version();
        reviews.remove(text);
        assignments.remove(text, Task.REVIEW);
        talks.forgetAfter(text, event.left());
        if (event.left() == 0) {
            steps.forget(text);
        }
    }
}
