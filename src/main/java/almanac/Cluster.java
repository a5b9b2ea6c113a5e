package almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL of one folder: how it is made, started, seen and stopped.
final class Cluster {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    static final String OWNER = "almanac";
    static final String DATABASE = "almanac";

    /// Recovery after a crash replays what was written since the last checkpoint and is done long before this.
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final DatabaseFolder folder;
    private final PostgresPrograms programs;
    private final Unprivileged unprivileged;
    private final List<String> options;

    private Cluster(DatabaseFolder folder, PostgresPrograms programs, Unprivileged unprivileged, List<String> options) {
        this.folder = folder;
        this.programs = programs;
        this.unprivileged = unprivileged;
        this.options = options;
    }

    static Cluster in(DatabaseFolder folder, Unprivileged unprivileged, List<String> options) {
        return new Cluster(folder, PostgresPrograms.unpackedUnder(folder.path()), unprivileged, options);
    }

    /// The running postmaster, once it answers. One that is just stopping is waited for and counts as none.
    Optional<Postmaster> running() throws IOException {
        var postmaster = Postmaster.of(folder.data());
        return postmaster.isEmpty() || postmaster.get().ready() ? postmaster : settled();
    }

    /// PostgreSQL writes its state into a file, so whoever waits for it watches the folder.
    private Optional<Postmaster> settled() throws IOException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        try (var changes = folder.data().getFileSystem().newWatchService()) {
            folder.data()
                    .register(
                            changes,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            while (System.nanoTime() < end) {
                var postmaster = Postmaster.of(folder.data());
                if (postmaster.isEmpty() || postmaster.get().ready()) {
                    return postmaster;
                }
                // A process that was killed writes nothing any more.
                Optional.ofNullable(changes.poll(1, TimeUnit.SECONDS)).ifPresent(WatchKey::reset);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", interrupted);
        }
        throw new CannotStart("PostgreSQL under " + folder + " neither starts nor stops. Its log is in "
                + folder.data().resolve("log") + ".");
    }

    Postmaster start() throws IOException {
        programs.removeOlder();
        make();
        refuseOtherVersions();
        Postmaster.forgetReusedId(folder.data());
        var port = folder.freePort();
        var started = Programs.run(unprivileged.prefixed(
                programs.path("pg_ctl"),
                "start",
                "--wait",
                "--timeout=" + LONGEST_START.toSeconds(),
                "--silent",
                "--pgdata=" + folder.data(),
                "--log=" + folder.startLog(),
                "--options=" + options(port)));
        var postmaster = running();
        if (postmaster.isEmpty()) {
            throw failed(started.succeeded() ? "it ended at once" : lastLogged());
        }
        return postmaster.get();
    }

    private CannotStart failed(String reason) {
        return new CannotStart("PostgreSQL under " + folder + " does not start: " + reason + ". More is in "
                + folder.startLog() + " and " + folder.data().resolve("log") + ".");
    }

    private String lastLogged() throws IOException {
        return Files.exists(folder.startLog())
                ? new Programs.Ended(1, Files.readString(folder.startLog())).lastLine()
                : "it left no log";
    }

    private String options(int port) {
        var all = new ArrayList<String>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=UTC",
                "log_timezone=UTC",
                "logging_collector=on",
                "log_directory=log",
                "log_filename=%a.log",
                "log_truncate_on_rotation=on",
                "log_rotation_age=1d"));
        all.addAll(options);
        return "-c " + String.join(" -c ", all);
    }

    void stop() throws IOException {
        var stopped = Programs.run(unprivileged.prefixed(
                programs.path("pg_ctl"), "stop", "--silent", "--mode=fast", "--wait", "--pgdata=" + folder.data()));
        if (!stopped.succeeded() && Postmaster.of(folder.data()).isPresent()) {
            throw new IOException(stopped.lastLine());
        }
    }

    /// Makes the folder aside and moves it into place, so that a start that is killed leaves nothing half-made.
    private void make() throws IOException {
        if (Files.exists(folder.data())) {
            unprivileged.own(folder.path());
            return;
        }
        LOG.info("Making a database in {}", folder);
        var unfinished = folder.unfinished();
        FileSystemUtils.deleteRecursively(unfinished);
        folder.needPassword();
        unprivileged.own(folder.path());
        succeed(Programs.run(unprivileged.prefixed(
                programs.path("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + OWNER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.passwordFile(),
                "--encoding=UTF8",
                "--locale-provider=libc",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions")));
        succeed(Programs.run(
                unprivileged.prefixed(programs.path("postgres"), "--single", "-D", unfinished.toString(), "postgres"),
                "create database " + DATABASE + "\n"));
        Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void succeed(Programs.Ended made) {
        if (!made.succeeded()) {
            throw new CannotStart("No database can be made in " + folder + ": " + made.lastLine() + ".");
        }
    }

    private void refuseOtherVersions() throws IOException {
        var made = Files.readString(folder.data().resolve("PG_VERSION")).strip();
        var ours = programs.majorVersion();
        if (!made.equals(ours)) {
            throw new CannotStart("The database in " + folder.data() + " was made by PostgreSQL " + made
                    + ", and this Almanac brings " + ours + ". Start the Almanac that made it, write a backup with it,"
                    + " and restore that into a new home.");
        }
    }
}
