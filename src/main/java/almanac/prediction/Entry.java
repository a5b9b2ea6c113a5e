package almanac.prediction;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A line of a prediction's record: somebody said something at a time.
///
/// @param number its place in the record, from 1
/// @param at     when it was said, as far as `grade` proves it
/// @param by     whose word it is, by an id that stays when the name goes; nobody's where the program itself speaks
/// @param writer who wrote it down, where that was another
/// @param before the hash of the line before, or nought
public record Entry(
        int number,
        Instant at,
        Instant recordedAt,
        Grade grade,
        Optional<UUID> by,
        Optional<UUID> writer,
        Said said,
        String before) {
    static final String FIRST = "0".repeat(64);

    public Entry {
        at = Plain.time(at);
        recordedAt = Plain.time(recordedAt);
    }
}
