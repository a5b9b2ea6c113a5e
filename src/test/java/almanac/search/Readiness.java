package almanac.search;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waits until a node's index holds everything.
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private Readiness() {}

    static void await(Upkeep upkeep) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!(upkeep.state() instanceof State.Complete)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The index is not whole: " + upkeep.state());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
