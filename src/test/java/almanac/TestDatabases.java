package almanac;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// The one PostgreSQL of a test run, and as many migrated databases in it as the run needs.
public final class TestDatabases {
    private static final Path FOLDER = Path.of("target/test-home/postgres").toAbsolutePath();
    private static final String RUN = "run_" + ProcessHandle.current().pid();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// Nothing of it must survive the machine's power cut, so it need not wait for the disk.
    private static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.under(
            FOLDER, List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close, "stop the test database"));
        databasesOfEndedRuns().forEach(name -> execute("drop database if exists " + name + " with (force)"));
    }

    private static List<String> databasesOfEndedRuns() {
        try (var connection = DriverManager.getConnection(POSTGRES.url(), user(), password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select datname from pg_database where datname like 'run\\_%'")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names.stream().filter(TestDatabases::leftOver).toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean leftOver(String name) {
        var pid = Long.parseLong(name.split("_")[1]);
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    private TestDatabases() {}

    /// The address of a database of its own with all migrations applied.
    public static String migrated() {
        return copyOf(Template.NAME);
    }

    /// The address of a database with nothing in it.
    public static String empty() {
        return copyOf("template1");
    }

    public static String user() {
        return POSTGRES.user();
    }

    public static String password() {
        return POSTGRES.password();
    }

    private static String copyOf(String template) {
        var name = RUN + "_" + NUMBER.incrementAndGet();
        execute("create database " + name + " template " + template);
        return POSTGRES.url(name);
    }

    static void execute(String... statements) {
        try (var connection = DriverManager.getConnection(POSTGRES.url(), user(), password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Migrated once per run, when first asked for.
    private static final class Template {
        static final String NAME = RUN + "_template";

        static {
            execute("create database " + NAME);
            Flyway.configure()
                    .dataSource(POSTGRES.url(NAME), user(), password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
    }
}
