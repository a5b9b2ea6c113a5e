package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What handlers of the studio ask of whoever comes, as `src/test/resources/who-may/<module>.txt` says it: the handler,
/// one word of the table below, and fields for its form. A question mark after the word says that the thing itself may
/// not be there.
final class Needs {
    /// Whoever comes, in the order of `Seat`, to the original and to its translation into Japanese: `+` is served, `?`
    /// is asked who they are, `!` may not, `-` sees nothing; `*` is anything but a failure, where nobody said more.
    private static final String ANSWERS = """
        anyone   ++++++++  ++++++++
        any      ??++++++  ??++++++
        owner    ??+!!!!!  ??+!!!!!
        editor   ??+++!!!  ??+++!!!
        begin    ??++!++!  ??++!++!
        read     ??++++--  ??++++-+
        revise   ??++!+--  ??++++-+
        publish  ??++!!--  ??+++!-!
        nowhere  --------  --------
        open     ********  ********
        text     ??****--  ??****-*
        someone  ??******  ??******
        editing  ??***!!!  ??***!!!
        owning   ??*!!!!!  ??*!!!!!
        """;

    enum Seat {
        NOBODY,
        /// A code is still due.
        HALF,
        OWNER,
        EDITOR,
        EDITOR_OF_JAPANESE,
        AUTHOR,
        ANOTHER_AUTHOR,
        TRANSLATOR
    }

    /// @param word   of the table
    /// @param absent whether what it is about may be missing
    record Need(String word, boolean absent, Map<String, String> fields) {
        /// How a seat is answered there.
        char answer(Seat seat, boolean translation) {
            var row = ANSWERS.lines()
                    .map(line -> line.split("\\s+"))
                    .filter(cells -> cells[0].equals(word))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No such need: " + word));
            return row[translation ? 2 : 1].charAt(seat.ordinal());
        }
    }

    private final Map<String, Need> rows = new LinkedHashMap<>();

    private Needs() {}

    static Needs told() throws IOException {
        var needs = new Needs();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:who-may/*.txt")) {
            file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(needs::add);
        }
        return needs;
    }

    private void add(String line) {
        var cells = line.strip().split("\\s+");
        var fields = new LinkedHashMap<String, String>();
        Arrays.stream(cells).skip(3).map(field -> field.split("=", 2)).forEach(field -> fields.put(field[0], field[1]));
        var absent = cells[2].endsWith("?");
        var before = rows.put(cells[0] + " " + cells[1], new Need(cells[2].replace("?", ""), absent, fields));
        assertThat(before).as("a second row for " + line).isNull();
    }

    /// What a handler asks. Where no row says it, what its rule tells: of a text, that those who may not read it see
    /// nothing; of anything else, that roles which are not named may not.
    Need of(String handler, @Nullable Roles rule) {
        var told = rows.get(handler);
        return told == null ? new Need(derived(handler, rule), true, Map.of()) : told;
    }

    private static String derived(String handler, @Nullable Roles rule) {
        if (rule == null) {
            return "open";
        }
        if (handler.contains("{id}/{language}")) {
            return "text";
        }
        var roles = List.of(rule.value());
        return roles.isEmpty() ? "someone" : roles.contains(Role.EDITOR) ? "editing" : "owning";
    }

    /// Rows about handlers that are not there.
    List<String> idle(List<String> handlers) {
        var idle = new ArrayList<>(rows.keySet());
        idle.removeAll(handlers);
        return idle;
    }
}
