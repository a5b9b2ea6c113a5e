package almanac.relay;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Lets whoever published go on only when every node that holds a lease has read of it. One that does not read loses
/// its lease meanwhile, since no lease is extended before everything is read.
@Component
class Acknowledgement {
    private static final Logger LOG = LoggerFactory.getLogger(Acknowledgement.class);
    private static final long LONGEST = Lease.GRANTED.plusMillis(50).toNanos();
    private static final long FIRST_LOOK = Duration.ofMillis(2).toNanos();
    private static final long MOST_BETWEEN = Duration.ofMillis(25).toNanos();

    private final Nodes nodes;

    Acknowledgement(Nodes nodes) {
        this.nodes = nodes;
    }

    /// Called after the commit, at a time when the transaction's own connection is still at hand.
    void await(long seq) {
        var end = System.nanoTime() + LONGEST;
        try {
            var pause = FIRST_LOOK;
            while (nodes.anyBehind(seq)) {
                if (System.nanoTime() - end >= 0) {
                    return;
                }
                LockSupport.parkNanos(pause);
                pause = Math.min(2 * pause, MOST_BETWEEN);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Whether other nodes have read up to {} cannot be seen; waiting until they must have", seq);
            waitUntil(end);
        }
    }

    private static void waitUntil(long end) {
        for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
