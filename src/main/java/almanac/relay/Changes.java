package almanac.relay;

import almanac.shared.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes to the log of changes, in the same transaction as the change itself.
///
/// Rows are held back until the transaction is about to commit: the lock that makes the order of the log the order of
/// commits is then held for the shortest time.
@Component
public class Changes {
    private final ChangeLog log;
    private final ChangeReader reader;
    private final Acknowledgement acknowledgement;

    Changes(ChangeLog log, @Lazy ChangeReader reader, Acknowledgement acknowledgement) {
        this.log = log;
        this.reader = reader;
        this.acknowledgement = acknowledgement;
    }

    /// Notes a change; must be called inside a transaction, and is forgotten with it if that rolls back.
    public void record(String kind, Map<String, Object> about, Set<Tag> tags) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A change is recorded in the transaction that makes it: " + kind);
        }
        pending().add(new Pending(kind, Map.copyOf(about), Set.copyOf(tags)));
    }

    private List<Pending> pending() {
        var known = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Writing.class::isInstance)
                .map(Writing.class::cast)
                .findFirst();
        return known.orElseGet(this::begin).pending;
    }

    private Writing begin() {
        var writing = new Writing();
        TransactionSynchronizationManager.registerSynchronization(writing);
        return writing;
    }

    record Pending(String kind, Map<String, Object> about, Set<Tag> tags) {}

    /// Writes the held rows last of all before the commit, and lets this node and all others read them before the
    /// caller goes on.
    private final class Writing implements TransactionSynchronization, Ordered {
        private final List<Pending> pending = new ArrayList<>();
        private long last;

        @Override
        public void beforeCommit(boolean readOnly) {
            last = log.append(pending);
        }

        @Override
        public void afterCommit() {
            reader.readUpTo(last);
            acknowledgement.await(last);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
