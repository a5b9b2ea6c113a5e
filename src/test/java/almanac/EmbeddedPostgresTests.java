package almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTests {
    @TempDir
    Path home;

    private Path folder() {
        // Blanks and apostrophes are what shells stumble over.
        return home.resolve("the owner's home");
    }

    /// Unpacked once for all tests; unpacking itself is tried by the stories.
    @BeforeEach
    void lendPrograms() throws IOException {
        var unpacked = PostgresPrograms.unpackedUnder(
                Files.createDirectories(Path.of("target/test-home/programs").toAbsolutePath()));
        DatabaseFolder.made(folder());
        Files.createSymbolicLink(folder().resolve(unpacked.folder().getFileName()), unpacked.folder());
    }

    private EmbeddedPostgres started() {
        return EmbeddedPostgres.under(folder(), List.of());
    }

    private static String ask(EmbeddedPostgres database, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void it_is_durable_closed_and_knows_every_script() throws Exception {
        try (var database = started()) {
            assertThat(ask(database, "show server_version")).startsWith("18.");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show data_checksums")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(ask(
                            database,
                            "select datlocprovider::text || ' ' || datcollate || ' ' || datctype from pg_database"
                                    + " where datname = 'almanac'"))
                    .isEqualTo("c C.UTF-8 C.UTF-8");
            assertThat(ask(database, "select 'É日' ~ '^[[:alpha:]]+$'")).isEqualTo("t");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void without_the_password_nobody_gets_in() {
        try (var database = started()) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_port_stays_the_same_from_start_to_start() {
        String first;
        try (var database = started()) {
            first = database.url();
        }
        try (var database = started()) {
            assertThat(database.url()).isEqualTo(first);
        }
    }

    @Test
    void it_ends_with_the_process_that_uses_it() throws Exception {
        var database = started();
        var postgres = ProcessHandle.of(database.pid().orElseThrow()).orElseThrow();

        database.close();

        assertThat(database.pid()).isEmpty();
        postgres.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void a_pid_file_that_names_somebody_elses_process_does_not_stop_it() throws Exception {
        started().close();
        Files.writeString(
                folder().resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder().resolve("data") + "\n1\n5432\n\n127.0.0.1\n0\nready\n");

        try (var database = started()) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_of_another_version_is_refused_in_one_line() throws IOException {
        started().close();
        Files.writeString(folder().resolve("data/PG_VERSION"), "17\n");

        assertThatThrownBy(this::started)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was made by PostgreSQL 17, and this Almanac brings 18")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_start_that_was_killed_while_making_the_database_leaves_nothing_half_made() throws Exception {
        started().close();
        Files.move(folder().resolve("data"), folder().resolve("data.unfinished"));

        try (var database = started()) {
            assertThat(ask(database, "select current_database()")).isEqualTo("almanac");
        }
    }

    @Test
    void root_runs_it_as_another_user_where_namespaces_are_forbidden() throws Exception {
        assumeThat(System.getProperty("user.name"))
                .as("only root becomes another user")
                .isEqualTo("root");
        // Not under JUnit's folder, which other users may not enter.
        var folder = Files.createTempDirectory("almanac-other-user");
        var cluster = Cluster.in(DatabaseFolder.made(folder), Unprivileged.OTHER_USER, List.of());
        try {
            var postmaster = cluster.start();
            assertThat(Files.getAttribute(Path.of("/proc", Long.toString(postmaster.pid())), "unix:uid"))
                    .isEqualTo(65534);
        } finally {
            cluster.stop();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    void a_database_that_is_killed_under_its_program_comes_back_at_the_same_address() throws Exception {
        try (var database = started()) {
            var killed = database.pid().orElseThrow();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().ignoreExceptions().until(() -> ask(database, "select 1").equals("1"));

            assertThat(database.pid()).isPresent().get().isNotEqualTo(killed);
        }
    }
}
