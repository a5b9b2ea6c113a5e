package almanac;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL under the home: started by the first process that needs it, shared by those that come, stopped by the
/// last that leaves. Where that one is killed, PostgreSQL lives on and the next start takes it over.
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final int RESTARTS = 5;

    private final DatabaseFolder folder;
    private final Cluster cluster;
    private final HomeLock lock;
    private final int port;
    private boolean closed;

    private EmbeddedPostgres(DatabaseFolder folder, Cluster cluster, HomeLock lock, int port) {
        this.folder = folder;
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
    }

    /// The running database of this folder. Options are `name=value` as in `postgresql.conf`.
    static EmbeddedPostgres under(Path folder, List<String> options) {
        try {
            var made = DatabaseFolder.made(folder);
            var lock = HomeLock.in(folder);
            lock.takeTurn();
            try {
                var cluster = Cluster.in(made, Unprivileged.found(), options);
                var postmaster = foundOrStarted(made, cluster, lock);
                lock.beginUse();
                var postgres = new EmbeddedPostgres(made, cluster, lock, postmaster.port());
                postgres.watch(postmaster);
                return postgres;
            } finally {
                lock.endTurn();
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    "The database folder " + folder + " cannot be used (" + failure
                            + "). Make it writable for this user, or set ALMANAC_HOME to another folder.",
                    failure);
        }
    }

    private static Postmaster foundOrStarted(DatabaseFolder made, Cluster cluster, HomeLock lock) throws IOException {
        var running = cluster.running();
        if (running.isPresent()) {
            LOG.info("Found the database running as process {}", running.get().pid());
            return running.get();
        }
        if (lock.usedByOthers()) {
            throw new CannotStart("The database under " + made
                    + " is in use by an Almanac whose PostgreSQL cannot be seen from here, perhaps in another"
                    + " container. Stop that one first; two would destroy the data.");
        }
        return cluster.start();
    }

    private void watch(Postmaster postmaster) {
        ProcessHandle.of(postmaster.pid()).ifPresent(process -> process.onExit().thenRun(this::revive));
    }

    /// Somebody killed the database under us, such as a system that was out of memory.
    private synchronized void revive() {
        if (closed) {
            return;
        }
        LOG.warn("The database has ended and is started again");
        try {
            lock.takeTurn();
            try {
                var running = cluster.running();
                watch(running.isPresent() ? running.get() : startedPatiently());
            } finally {
                lock.endTurn();
            }
        } catch (IOException | CannotStart failure) {
            LOG.error("The database stays away until Almanac is started again: {}", failure.getMessage());
        }
    }

    /// What is left of a killed server takes a moment to notice and to let go of the data.
    private Postmaster startedPatiently() throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                return cluster.start();
            } catch (CannotStart failure) {
                if (attempt == RESTARTS) {
                    throw failure;
                }
                LockSupport.parkNanos(Duration.ofSeconds(attempt).toNanos());
            }
        }
    }

    String url() {
        return url(Cluster.DATABASE);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String user() {
        return Cluster.OWNER;
    }

    String password() {
        return folder.password();
    }

    /// Stops PostgreSQL if nobody else uses it.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            lock.takeTurn();
            lock.endUse();
            if (!lock.usedByOthers()) {
                cluster.stop();
            }
            lock.endTurn();
        } catch (IOException failure) {
            LOG.warn("The database was left running: {}", failure.getMessage());
        }
    }

    /// The process id of PostgreSQL's postmaster, while there is one.
    Optional<Long> pid() throws IOException {
        return cluster.running().map(Postmaster::pid);
    }
}
