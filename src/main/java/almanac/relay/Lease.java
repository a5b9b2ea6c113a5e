package almanac.relay;

import org.springframework.stereotype.Component;

/// This node's word that it has read the log of changes so far.
@Component
public class Lease {
    /// Whether what this node keeps is what the publication says now.
    public boolean isHeld() {
        return true;
    }
}
