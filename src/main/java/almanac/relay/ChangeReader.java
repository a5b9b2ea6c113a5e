package almanac.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Reads the log on this node, in order, from where it left off, and passes every change to the listeners.
///
/// Two things make it read: an announcement by PostgreSQL, and the commit of a transaction on this very node. Both go
/// through one lock, so that listeners are never called twice or out of order.
@Component
class ChangeReader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeReader.class);
    private static final int BATCH = 500;
    private static final int LISTEN_MILLIS = 200;
    private static final long RETRY_NANOS = 1_000_000_000L;

    private final ChangeLog log;
    private final DataSource connections;
    private final List<ChangeListener> listeners;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile long seen = -1;
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    ChangeReader(ChangeLog log, DataSource connections, List<ChangeListener> listeners) {
        this.log = log;
        this.connections = connections;
        this.listeners = listeners.stream()
                .sorted(Comparator.comparingInt(ChangeListener::order))
                .toList();
    }

    @Override
    public void start() {
        seen = log.newest();
        running = true;
        thread = Thread.ofPlatform().daemon().name("relay").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        try {
            // Ends by itself with its next look; interrupted it would leave a broken connection behind.
            thread.join(5L * LISTEN_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After snapshots were loaded and before readers come.
    @Override
    public int getPhase() {
        return 0;
    }

    private void listen() {
        while (running) {
            try (var connection = connections.getConnection()) {
                follow(connection);
            } catch (SQLException | DataAccessException away) {
                if (running) {
                    LOG.warn("The log of changes cannot be read now; trying again ({})", away.getMessage());
                    LockSupport.parkNanos(RETRY_NANOS);
                }
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + ChangeLog.CHANNEL);
        }
        try {
            // Whatever was written before we listened, and after a lost connection.
            catchUp();
            var postgres = connection.unwrap(PGConnection.class);
            while (running) {
                var announced = postgres.getNotifications(LISTEN_MILLIS);
                if (announced != null && announced.length > 0) {
                    catchUp();
                }
            }
        } finally {
            if (!connection.isClosed()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
        }
    }

    /// Returns when this node's listeners have seen the log up to that number.
    void readUpTo(long seq) {
        if (!running || seen >= seq) {
            return;
        }
        // On a thread of its own: the caller's is still bound to the connection of the transaction that just ended.
        try {
            Thread.ofVirtual().start(this::catchUp).join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void catchUp() {
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
