package almanac.prediction;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A prediction as those who add to its record need it: its fixed facts, and where its record ends.
///
/// @param article the number by which tables mean it
/// @param id      the article's id, which is the prediction's
/// @param authors whose claim it is, in the order of the byline
/// @param entries how many lines its record has, and `head` the hash of the last
record Prediction(
        long article,
        UUID id,
        Handle handle,
        Language language,
        Form form,
        List<String> options,
        Grade grade,
        Instant assertedAt,
        Instant recordedAt,
        Instant closesAt,
        Instant resolvesBy,
        Reference reference,
        List<Long> authors,
        int entries,
        String head) {}
