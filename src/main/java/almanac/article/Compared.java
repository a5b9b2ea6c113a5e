package almanac.article;

import almanac.markup.Comparison;
import java.time.Instant;
import java.util.Optional;

/// Two states of a text and what lies between them.
public record Compared(State before, State now, Comparison words) {
    /// A revision or an edition.
    ///
    /// @param number its own
    /// @param by     who saved or published it; empty where the program did
    /// @param note   what an edition says that it corrects
    public record State(int number, DraftText text, String slug, Instant at, Optional<Long> by, Optional<String> note) {
        static State of(Revision revision) {
            return new State(
                    revision.number(),
                    revision.text(),
                    revision.slug().value(),
                    revision.savedAt(),
                    revision.savedBy(),
                    Optional.empty());
        }

        static State of(Edition edition) {
            return new State(
                    edition.number(),
                    edition.text(),
                    edition.slug().value(),
                    edition.publishedAt(),
                    edition.publishedBy(),
                    edition.note());
        }
    }

    public boolean isMovedTo() {
        return !before.slug().equals(now.slug());
    }

    public boolean isOtherPicture() {
        return !before.text().picture().equals(now.text().picture());
    }

    /// Whether only what is no block differs: the level of a heading, the kind of a list.
    public boolean isOnlyForm() {
        return words.isEmpty() && !before.text().body().equals(now.text().body());
    }

    public boolean isNothing() {
        return words.isEmpty() && !isOnlyForm() && !isMovedTo() && !isOtherPicture();
    }
}
