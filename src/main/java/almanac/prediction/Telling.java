package almanac.prediction;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.relay.Changes;
import almanac.shared.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Tells the log of changes and the trail of deeds what happened to a prediction.
@Component
class Telling {
    private final Changes changes;
    private final Audit audit;

    Telling(Changes changes, Audit audit) {
        this.changes = changes;
        this.audit = audit;
    }

    /// @param event in the words of an event: `prediction.judged`
    void of(Prediction prediction, String event, Map<String, Object> more) {
        var about = new LinkedHashMap<String, Object>();
        about.put("article", prediction.id().toString());
        about.put("prediction", prediction.handle().value());
        about.putAll(more);
        changes.record(event, about, Set.of(Tag.article(prediction.article()), Tags.PREDICTIONS));
    }

    void deed(Prediction prediction, String action, Line line, Actor by) {
        audit.record(
                by,
                action,
                "prediction/" + prediction.handle(),
                Map.of(),
                Map.of("entry", line.entry().number(), "hash", line.hash()));
    }
}
