package almanac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL that a test may stop and start, at the same port, without anybody bringing it back by himself.
public final class OwnPostgres implements AutoCloseable {
    private final DatabaseFolder folder;
    private final Cluster cluster;
    private Postmaster postmaster;

    public OwnPostgres(Path folder) {
        try {
            this.folder = DatabaseFolder.made(folder);
            this.cluster = Cluster.in(this.folder, Unprivileged.found(), List.of("max_connections=50"));
            this.postmaster = cluster.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + Cluster.DATABASE;
    }

    public String user() {
        return Cluster.OWNER;
    }

    public String password() {
        return folder.password();
    }

    /// As `pg_ctl stop -m immediate` does it: no word to anybody, all connections gone.
    public void stopAtOnce() {
        var process = ProcessHandle.of(postmaster.pid()).orElseThrow();
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    public void startAgain() {
        try {
            var port = postmaster.port();
            postmaster = cluster.start();
            if (postmaster.port() != port) {
                throw new AssertionError("The port was taken meanwhile");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            cluster.stop();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
