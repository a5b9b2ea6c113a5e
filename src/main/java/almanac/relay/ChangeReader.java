package almanac.relay;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Reads the log on this node, in order, from where it left off, and passes every change to the listeners.
///
/// Two things make it read: an announcement by PostgreSQL, and the commit of a transaction on this very node. Both go
/// through one lock, so that listeners are never called twice or out of order.
@Component
class ChangeReader {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeReader.class);
    private static final int BATCH = 500;

    private final ChangeLog log;
    private final Lease lease;
    private final List<ChangeListener> listeners;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile long seen = -1;
    private volatile boolean begun;

    ChangeReader(ChangeLog log, Lease lease, List<ChangeListener> listeners) {
        this.log = log;
        this.lease = lease;
        this.listeners = listeners.stream()
                .sorted(Comparator.comparingInt(ChangeListener::order))
                .toList();
    }

    /// From here on changes are passed; those first that came while snapshots were loaded.
    void begin() {
        seen = log.begun();
        begun = true;
    }

    void end() {
        begun = false;
    }

    /// The number up to which all listeners have taken the log.
    long seen() {
        return seen;
    }

    /// Returns when this node's listeners have seen the log up to that number; or else without a lease.
    void readUpTo(long seq) {
        if (!begun || seen >= seq) {
            return;
        }
        // On a thread of its own: the caller's is still bound to the connection of the transaction that just ended.
        try {
            Thread.ofVirtual().start(() -> tryUpTo(seq)).join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        if (seen < seq) {
            lease.giveUpUntil(seq);
        }
    }

    private void tryUpTo(long seq) {
        try {
            catchUp();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The log of changes was not read up to {} here: {}", seq, away.getMessage());
        }
    }

    void catchUp() {
        reading.lock();
        try {
            List<Change> changes;
            do {
                changes = log.after(seen, BATCH);
                if (!changes.isEmpty()) {
                    pass(changes);
                    seen = changes.getLast().seq();
                }
            } while (changes.size() == BATCH);
        } finally {
            reading.unlock();
        }
    }

    private void pass(List<Change> changes) {
        for (var listener : listeners) {
            try {
                listener.changed(changes);
            } catch (DataAccessResourceFailureException
                    | TransientDataAccessException
                    | RecoverableDataAccessException
                    | TransactionException away) {
                // It will be told once more; whatever the others keep is marked as old until then.
                throw away;
            } catch (RuntimeException failed) {
                // One listener's trouble must not keep the others from noticing.
                LOG.error(
                        "{} did not take changes up to {}",
                        listener.getClass().getSimpleName(),
                        changes.getLast().seq(),
                        failed);
            }
        }
    }
}
