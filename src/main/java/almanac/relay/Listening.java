package almanac.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Listens to PostgreSQL for announcements of changes and, where readers are served, keeps this node's lease. A command
/// beside a server reads and waits as any node, but nobody waits for it.
@Component
class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int LISTEN_MILLIS = 100;
    private static final int HUNG_MILLIS = 2_000;
    private static final long RENEW_NANOS = Duration.ofMillis(400).toNanos();
    private static final long RETRY_NANOS = Duration.ofMillis(250).toNanos();

    private final ChangeReader reader;
    private final DataSource connections;
    private final Nodes nodes;
    private final Lease lease;
    private final boolean serves;
    private volatile boolean running;
    private long renewed;
    private boolean away;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Listening(ChangeReader reader, DataSource connections, Nodes nodes, Lease lease, ApplicationContext context) {
        this.reader = reader;
        this.connections = connections;
        this.nodes = nodes;
        this.lease = lease;
        this.serves = context instanceof WebServerApplicationContext;
    }

    @Override
    public void start() {
        reader.begin();
        running = true;
        thread = Thread.ofPlatform().daemon().name("relay").start(this::listen);
        if (serves) {
            lease.awaitFirst();
        }
    }

    @Override
    public void stop() {
        running = false;
        reader.end();
        try {
            // Ends by itself with its next look; interrupted it would leave a broken connection behind.
            thread.join(10L * LISTEN_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        lease.giveUp();
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
            } catch (SQLException | DataAccessException | TransactionException lost) {
                if (running) {
                    lost(lost);
                }
            }
        }
    }

    private void lost(Exception why) {
        lease.giveUp();
        lease.answered(false);
        if (!away) {
            away = true;
            LOG.warn("The log of changes cannot be read; pages that are kept are shown until it can ({})", brief(why));
        }
        LockSupport.parkNanos(RETRY_NANOS);
    }

    private static String brief(Exception why) {
        return String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    }

    private void follow(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, HUNG_MILLIS);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + ChangeLog.CHANNEL);
        }
        try {
            // Whatever was written before we listened, and after a lost connection.
            catchUp(connection);
            found();
            var postgres = connection.unwrap(PGConnection.class);
            while (running) {
                var announced = postgres.getNotifications(LISTEN_MILLIS);
                if (announced != null && announced.length > 0 || !isUpToDate()) {
                    catchUp(connection);
                }
            }
            leave();
        } finally {
            if (!connection.isClosed()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
        }
    }

    private void found() {
        lease.answered(true);
        if (away) {
            away = false;
            LOG.info("The log of changes is read again");
        }
    }

    private boolean isUpToDate() {
        return !serves || lease.isHeld() && System.nanoTime() - renewed < RENEW_NANOS;
    }

    private void catchUp(Connection connection) throws SQLException {
        reader.catchUp();
        if (serves) {
            renew(connection);
        }
    }

    private void renew(Connection connection) throws SQLException {
        var asked = System.nanoTime();
        var held = lease.isHeld();
        var read = reader.seen();
        var granted = held ? nodes.renew(connection, read) : nodes.take(connection, read);
        // Confirmed after the old one had ended, it may be that somebody did not wait for us in between.
        if (granted && (!held || lease.isHeld())) {
            lease.grant(asked, read);
            renewed = asked;
        }
    }

    private void leave() {
        if (serves) {
            lease.giveUp();
            nodes.leave();
        }
    }
}
