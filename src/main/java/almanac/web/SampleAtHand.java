package almanac.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The sample publication, where a module brings one; else one that is never there.
@Component
public class SampleAtHand {
    private final ObjectProvider<SamplePublication> brought;

    SampleAtHand(ObjectProvider<SamplePublication> brought) {
        this.brought = brought;
    }

    public boolean isThere() {
        return brought.stream().anyMatch(SamplePublication::isThere);
    }

    /// The people of it whom anybody may be; nobody unless this is a demonstration.
    public List<SamplePublication.Guest> guests() {
        return brought.stream().flatMap(sample -> sample.guests().stream()).toList();
    }

    public void remove() {
        brought.forEach(SamplePublication::remove);
    }
}
