package almanac.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import almanac.FreePort;
import almanac.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// Nothing that was acknowledged is ever lost, and several processes on one home get along.
class DatabaseStories {
    @TempDir
    Path folder;

    private Program almanac() {
        return Program.at(folder.resolve("home"));
    }

    @Test
    void whatever_was_acknowledged_survives_kill_9_of_program_and_database() throws Exception {
        var random = new Random(7);
        var acknowledged = new ArrayList<Integer>();
        try (var almanac = almanac().serve()) {
            execute(almanac, "create table kept (number integer primary key)");
            for (var round = 0; round < 3; round++) {
                var writer = new Writer(almanac, acknowledged);
                writer.writeAtLeast(200 + random.nextInt(300));
                almanac.postgres().filter(postgres -> random.nextBoolean()).ifPresent(ProcessHandle::destroyForcibly);
                almanac.kill();
                writer.stop();

                almanac.serve();

                assertThat(numbers(almanac)).containsAll(acknowledged);
            }
        }
    }

    @Test
    void a_database_that_outlived_its_program_is_taken_over_and_stopped_in_the_end() {
        try (var almanac = almanac().serve()) {
            var postgres = almanac.postgres().orElseThrow();
            almanac.kill();
            assertThat(postgres.isAlive()).isTrue();

            almanac.serve();

            assertThat(almanac.postgres()).contains(postgres);
            almanac.stop();
            postgres.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void a_second_server_uses_the_same_database_and_leaves_it_running() throws Exception {
        try (var first = almanac().serve();
                var second = almanac().serve()) {
            assertThat(second.postgres()).isEqualTo(first.postgres());
            second.stop();
            execute(first, "select 1");
            first.stop();
            assertThat(first.postgres()).isEmpty();
        }
    }

    @Test
    void a_command_beside_a_server_uses_its_database_and_leaves_it_running() throws Exception {
        try (var almanac = almanac().serve()) {
            var postgres = almanac.postgres();

            var ended = almanac.run("doctor");

            assertThat(ended.out()).contains("well    database: PostgreSQL 18.").doesNotContain("UNWELL", "INFO");
            assertThat(ended.err()).isEmpty();
            assertThat(ended.status()).isZero();
            assertThat(almanac.postgres()).isEqualTo(postgres);
            execute(almanac, "select 1");
        }
    }

    @Test
    void a_command_alone_starts_the_database_and_stops_it() {
        var almanac = almanac();

        assertThat(almanac.run("doctor").status()).isZero();

        assertThat(almanac.postgres()).isEmpty();
        assertThat(almanac.home().resolve("postgres/data")).isDirectory();
    }

    @Test
    void a_server_that_ends_leaves_the_database_to_whoever_still_uses_it() {
        try (var first = almanac().serve();
                var second = almanac().serve()) {
            first.stop();

            assertThat(second.run("doctor").status()).isZero();
        }
    }

    @Test
    void a_database_used_by_a_newer_program_is_refused_in_one_line() throws Exception {
        try (var almanac = almanac().serve()) {
            execute(
                    almanac,
                    "insert into flyway_schema_history select 9999, '9999', 'to come', 'SQL', 'V9999__to_come.sql', 0,"
                            + " 'almanac', now(), 1, true");
            almanac.stop();

            var ended = almanac.run();

            assertThat(ended.err())
                    .contains("used by a newer Almanac: it holds migration 9999")
                    .hasLineCount(1);
            assertThat(ended.status()).isNotZero();
            assertThat(almanac.postgres()).isEmpty();
        }
    }

    @Test
    void another_user_than_root_can_start_it_too() throws Exception {
        assumeThat(System.getProperty("user.name"))
                .as("only root can try out being another user")
                .isEqualTo("root");
        // Not under JUnit's folder, which is closed to others. The jars may be as well, so this user may read all.
        var home = Files.createTempDirectory("almanac-of-nobody");
        Files.setAttribute(home, "unix:uid", 65534);
        try (var almanac = Program.at(home)
                .through(
                        "setpriv",
                        "--reuid=65534",
                        "--regid=65534",
                        "--clear-groups",
                        "--inh-caps=+dac_read_search",
                        "--ambient-caps=+dac_read_search")
                .serve()) {
            assertThat(almanac.postgres()).isPresent();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    @Test
    void a_postgresql_15_of_the_owner_serves_as_well() throws Exception {
        var debian = Path.of("/usr/lib/postgresql/15/bin");
        assumeThat(debian)
                .as("Debian's postgresql-15, which is not installed here")
                .exists();
        try (var outside = OutsidePostgres.of(debian, Files.createTempDirectory("almanac-postgres-15"));
                var almanac = almanac()
                        .with("SPRING_DATASOURCE_URL", outside.url())
                        .with("SPRING_DATASOURCE_USERNAME", "owner")
                        .with("SPRING_DATASOURCE_PASSWORD", "any")
                        .serve()) {
            assertThat(almanac.postgres()).isEmpty();
            assertThat(almanac.home().resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void a_postgresql_18_of_the_owner_serves_as_well() {
        try (var almanac = almanac()
                .with("SPRING_DATASOURCE_URL", TestDatabases.empty())
                .with("SPRING_DATASOURCE_USERNAME", TestDatabases.user())
                .with("SPRING_DATASOURCE_PASSWORD", TestDatabases.password())
                .serve()) {
            assertThat(almanac.postgres()).isEmpty();
        }
    }

    /// Writes one number after the other, each in a transaction of its own, until the database goes away.
    private static final class Writer {
        private final Thread thread;
        private final List<Integer> acknowledged;
        private final int before;

        Writer(Program almanac, List<Integer> acknowledged) {
            this.acknowledged = acknowledged;
            this.before = acknowledged.size();
            thread = Thread.ofPlatform().unstarted(() -> write(almanac));
            thread.start();
        }

        private void write(Program almanac) {
            try (var connection = connection(almanac);
                    var insert = connection.prepareStatement("insert into kept values (?)")) {
                for (var number = next(); !thread.isInterrupted(); number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    synchronized (acknowledged) {
                        acknowledged.add(number);
                        acknowledged.notifyAll();
                    }
                }
            } catch (SQLException | IOException killed) {
                // what it was waiting for
            }
        }

        /// Above the last, with room for one that was written and not acknowledged.
        private int next() {
            return acknowledged.isEmpty() ? 1 : acknowledged.getLast() + 2;
        }

        void writeAtLeast(int count) throws InterruptedException {
            synchronized (acknowledged) {
                while (acknowledged.size() < before + count && thread.isAlive()) {
                    acknowledged.wait(1000);
                }
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + count);
        }

        /// Where only the program was killed, the database lives and so would the writer.
        void stop() throws InterruptedException {
            thread.interrupt();
            thread.join();
        }
    }

    private static Connection connection(Program almanac) throws SQLException, IOException {
        var postgres = almanac.home().resolve("postgres");
        var port = Files.readString(postgres.resolve("port")).strip();
        var password = Files.readString(postgres.resolve("password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/almanac", "almanac", password);
    }

    private static void execute(Program almanac, String sql) throws SQLException, IOException {
        try (var connection = connection(almanac);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Integer> numbers(Program almanac) throws SQLException, IOException {
        try (var connection = connection(almanac);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from kept")) {
            var numbers = new ArrayList<Integer>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }

    /// A PostgreSQL that was there before us, made and run by the user `nobody`.
    private record OutsidePostgres(Path programs, Path home, int port) implements AutoCloseable {
        static OutsidePostgres of(Path programs, Path home) throws Exception {
            Files.setAttribute(home, "unix:uid", 65534);
            var outside = new OutsidePostgres(programs, home, FreePort.next());
            outside.run(
                    "initdb", "-D", outside.data(), "-U", "owner", "--auth=trust", "--locale=C.UTF-8", "-E", "UTF8");
            outside.run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-D",
                    outside.data(),
                    "-l",
                    home.resolve("log").toString(),
                    "-o",
                    "-c port=" + outside.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
            return outside;
        }

        private String data() {
            return home.resolve("data").toString();
        }

        String url() {
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        }

        private void run(String program, String... arguments) throws Exception {
            var command = new ArrayList<String>();
            if ("root".equals(System.getProperty("user.name"))) {
                command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
            }
            command.add(programs.resolve(program).toString());
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).as(program).isZero();
        }

        @Override
        public void close() throws Exception {
            run("pg_ctl", "stop", "-m", "fast", "-w", "-D", data());
            FileSystemUtils.deleteRecursively(home);
        }
    }
}
