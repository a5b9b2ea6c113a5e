package almanac;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// One data folder of PostgreSQL with its password and port, and the programs that make, start and stop it.
final class Cluster {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    static final String OWNER = "almanac";
    static final String DATABASE = "almanac";

    /// Recovery after a crash replays what was written since the last checkpoint and is done long before this.
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path folder;
    private final PostgresPrograms programs;
    private final Unprivileged unprivileged;
    private final List<String> options;

    private Cluster(Path folder, PostgresPrograms programs, Unprivileged unprivileged, List<String> options) {
        this.folder = folder;
        this.programs = programs;
        this.unprivileged = unprivileged;
        this.options = options;
    }

    static Cluster in(Path folder, Unprivileged unprivileged, List<String> options) {
        return new Cluster(folder, PostgresPrograms.unpackedUnder(folder), unprivileged, options);
    }

    Path folder() {
        return folder;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private Path portFile() {
        return folder.resolve("port");
    }

    private Path log() {
        return folder.resolve("start.log");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException failure) {
            throw new CannotStart(
                    "The database password in " + passwordFile() + " cannot be read (" + failure
                            + "). Put the file back, readable for the user who starts Almanac.",
                    failure);
        }
    }

    /// The running postmaster, once it answers. One that is just stopping is waited for and counts as none.
    Optional<Postmaster> running() throws IOException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            var postmaster = Postmaster.of(data());
            if (postmaster.isEmpty() || postmaster.get().ready()) {
                return postmaster;
            }
            pause();
        }
        throw new CannotStart("PostgreSQL under " + folder + " neither starts nor stops. Its log is in "
                + data().resolve("log") + ".");
    }

    Postmaster start() throws IOException {
        programs.removeOlder();
        make();
        refuseOtherVersions();
        Postmaster.forgetReusedId(data());
        var port = freePort();
        Files.writeString(portFile(), port + "\n");
        var started = Programs.run(unprivileged.prefixed(
                programs.path("pg_ctl"),
                "start",
                "--wait",
                "--timeout=" + LONGEST_START.toSeconds(),
                "--silent",
                "--pgdata=" + data(),
                "--log=" + log(),
                "--options=" + options(port)));
        var postmaster = running();
        if (postmaster.isEmpty()) {
            throw failed(started.succeeded() ? "it ended at once" : lastLogged());
        }
        return postmaster.get();
    }

    private CannotStart failed(String reason) {
        return new CannotStart("PostgreSQL under " + folder + " does not start: " + reason + ". More is in " + log()
                + " and " + data().resolve("log") + ".");
    }

    private String lastLogged() throws IOException {
        return Files.exists(log()) ? new Programs.Ended(1, Files.readString(log())).lastLine() : "it left no log";
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
                programs.path("pg_ctl"), "stop", "--silent", "--mode=fast", "--wait", "--pgdata=" + data()));
        if (!stopped.succeeded() && Postmaster.of(data()).isPresent()) {
            throw new IOException(stopped.lastLine());
        }
    }

    /// Makes the folder aside and moves it into place, so that a start that is killed leaves nothing half-made.
    private void make() throws IOException {
        if (Files.exists(data())) {
            unprivileged.own(folder);
            return;
        }
        LOG.info("Making a database in {}", folder);
        var unfinished = folder.resolve("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        if (!Files.exists(passwordFile())) {
            writePassword();
        }
        unprivileged.own(folder);
        succeed(Programs.run(unprivileged.prefixed(
                programs.path("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + OWNER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile(),
                "--encoding=UTF8",
                "--locale-provider=libc",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions")));
        succeed(Programs.run(
                unprivileged.prefixed(programs.path("postgres"), "--single", "-D", unfinished.toString(), "postgres"),
                "create database " + DATABASE + "\n"));
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void succeed(Programs.Ended made) {
        if (!made.succeeded()) {
            throw new CannotStart("No database can be made in " + folder + ": " + made.lastLine() + ".");
        }
    }

    private void writePassword() throws IOException {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret) + "\n");
    }

    private void refuseOtherVersions() throws IOException {
        var made = Files.readString(data().resolve("PG_VERSION")).strip();
        var ours = programs.majorVersion();
        if (!made.equals(ours)) {
            throw new CannotStart("The database in " + data() + " was made by PostgreSQL " + made
                    + ", and this Almanac brings " + ours + ". Start the Almanac that made it, write a backup with it,"
                    + " and restore that into a new home.");
        }
    }

    /// The port of last time if it is still free, so that whoever looks at the database finds it where it was.
    private int freePort() throws IOException {
        if (Files.exists(portFile())) {
            try (var wanted = new ServerSocket(
                    Integer.parseInt(Files.readString(portFile()).strip()), 1, InetAddress.ofLiteral("127.0.0.1"))) {
                return wanted.getLocalPort();
            } catch (IOException | NumberFormatException taken) {
                // then any other
            }
        }
        try (var any = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return any.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", interrupted);
        }
    }
}
