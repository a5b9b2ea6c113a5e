package almanac.account;

import java.time.Duration;

/// What a link that lets somebody in once is for, and how long it holds.
public enum LinkPurpose {
    /// The first owner of a site that has none.
    SET_UP(Duration.ofHours(24)),
    RESET(Duration.ofHours(1)),
    INVITATION(Duration.ofDays(7));

    private final Duration holds;

    LinkPurpose(Duration holds) {
        this.holds = holds;
    }

    Duration holds() {
        return holds;
    }
}
