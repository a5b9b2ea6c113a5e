package almanac.prediction;

import almanac.article.Refusal;
import almanac.shared.Handle;
import java.util.List;
import java.util.UUID;

/// What became of an attempt to begin a prediction.
public sealed interface Predicted {
    record Begun(UUID id, Handle handle, int revision) implements Predicted {}

    record Refused(List<Refusal> refusals) implements Predicted {}
}
