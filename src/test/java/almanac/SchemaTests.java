package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A fresh database as all migrations leave it. That the entities fit it is checked whenever a test wires the program.
class SchemaTests {
    private static final Pattern MIGRATION = Pattern.compile("V(\\d{4})__([a-z]+)__[a-z0-9_]+\\.sql");
    private static final String OURS = " schemaname = 'public' and tablename <> 'flyway_schema_history'";
    private static String database;

    @BeforeAll
    static void migrate() {
        database = TestDatabases.migrated();
    }

    private static List<String> ask(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(database, TestDatabases.user(), TestDatabases.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    private static String module(String table) {
        return table.substring(0, Math.max(0, table.indexOf('_')));
    }

    @Test
    void every_table_begins_with_its_module() throws Exception {
        var modules = Modules.names();
        assertThat(ask("select tablename from pg_tables where" + OURS))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(modules).as(table).contains(module(table)));
    }

    @Test
    void every_table_says_what_a_row_is() throws Exception {
        assertThat(ask("select tablename from pg_tables where" + OURS
                        + " and coalesce(obj_description(('public.' || quote_ident(tablename))::regclass), '') = ''"))
                .as("tables without a comment")
                .isEmpty();
    }

    @Test
    void foreign_keys_follow_the_arrows() throws Exception {
        var keys = ask("""
            select conrelid::regclass::text || ' ' || confrelid::regclass::text
            from   pg_constraint
            where  contype = 'f'
            """);
        for (var key : keys) {
            var ends = key.split(" ");
            assertThat(Modules.allowed(module(ends[0])))
                    .as("%s may not point at %s", ends[0], ends[1])
                    .contains(module(ends[1]));
        }
    }

    @Test
    void sequences_give_fifty_numbers_at_a_time_except_for_the_log() throws Exception {
        assertThat(ask("select sequencename from pg_sequences"
                        + " where schemaname = 'public' and increment_by <> 50 and sequencename <> 'relay_change_seq'"))
                .isEmpty();
    }

    @Test
    void times_have_a_zone_and_texts_have_no_length() throws Exception {
        assertThat(ask("""
            select table_name || '.' || column_name
            from   information_schema.columns
            where  table_schema = 'public'
              and  table_name <> 'flyway_schema_history'
              and  (data_type = 'timestamp without time zone' or data_type like 'character%')
            """)).isEmpty();
    }

    @Test
    void migrations_are_numbered_once_and_name_their_module() throws IOException {
        var modules = Modules.names();
        var numbers = new HashSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("migrations"))) {
            for (var file : files) {
                var name = MIGRATION.matcher(file.getFileName().toString());
                assertThat(name.matches()).as(file.toString()).isTrue();
                assertThat(numbers.add(name.group(1))).as("twice: " + file).isTrue();
                assertThat(modules).as(file.toString()).contains(name.group(2));
            }
        }
    }
}
