package almanac.prediction;

import almanac.account.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Say what came of a prediction.
///
/// @param seen      the number of the judgement that stood when this was decided on; empty where there was none
/// @param decidedAt when it happened, or could no longer happen
public record Judge(
        UUID prediction,
        Outcome outcome,
        List<Evidence> evidence,
        String note,
        Optional<Instant> decidedAt,
        Optional<Integer> seen,
        Actor by) {
    public Judge {
        evidence = List.copyOf(evidence);
        note = note.strip();
    }
}
