package almanac.transfer;

import java.io.PrintWriter;
import org.springframework.stereotype.Component;

/// Takes the sample publication away again.
@Component
class SampleRemoval {
    private final ItemTable items;

    SampleRemoval(ItemTable items) {
        this.items = items;
    }

    /// Whether an import may go on as far as the sample is concerned: there is none, or somebody at the terminal said
    /// so.
    boolean answered(PrintWriter err) {
        return !items.holdsSample();
    }
}
