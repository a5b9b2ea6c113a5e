package almanac.relay;

import java.util.List;

/// Whoever on this node must notice changes; called in the order of the log, one call at a time, snapshots before what
/// is made from them.
public interface ChangeListener {
    /// Snapshots of small things, which others read when they make theirs.
    int SNAPSHOTS = 0;
    /// What is made from snapshots and texts: finished pages, indexes.
    int DERIVED = 100;

    void changed(List<Change> changes);

    default int order() {
        return DERIVED;
    }
}
