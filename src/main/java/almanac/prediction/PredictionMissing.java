package almanac.prediction;

import java.util.UUID;

/// There is no such prediction.
public final class PredictionMissing extends RuntimeException {
    PredictionMissing(UUID id) {
        super("No prediction " + id);
    }
}
