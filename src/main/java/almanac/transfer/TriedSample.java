package almanac.transfer;

import almanac.web.SamplePublication;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The sample publication, to the studio: whom one may be in a demonstration, and the way to one's own.
@Component
class TriedSample implements SamplePublication {
    private final SampleSettings settings;
    private final SampleRemoval removal;

    TriedSample(SampleSettings settings, SampleRemoval removal) {
        this.settings = settings;
        this.removal = removal;
    }

    @Override
    public boolean isThere() {
        return removal.isThere();
    }

    @Override
    public List<Guest> guests() {
        return settings.demo() && isThere() ? SampleContent.GUESTS : List.of();
    }

    @Override
    public void remove() {
        removal.remove(Set.of());
    }
}
