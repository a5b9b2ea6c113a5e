package almanac.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one person saved without going away in between: a row of the history that people see. Every save has a number
/// all the same.
///
/// @param last     the number of its last revision, which says what came of the sitting
/// @param person   empty where the program itself wrote
/// @param editions those that were made of its revisions
public record Sitting(
        int first, int last, int saves, Instant from, Instant to, Optional<Long> person, List<Integer> editions) {
    public Sitting {
        editions = List.copyOf(editions);
    }
}
