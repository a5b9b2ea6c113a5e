package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalTests {
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();

    private int type(String... words) {
        return new Terminal(stream(answers), stream(remarks)).run(words);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void help_lists_the_commands_and_starts_nothing() {
        // Whoever has tried Almanac in this folder has a home here already.
        var before = Files.exists(Path.of("var"));
        assertThat(type("--help")).isZero();
        assertThat(answers.toString(StandardCharsets.UTF_8)).contains("serve", "Serves readers");
        assertThat(Files.exists(Path.of("var"))).isEqualTo(before);
    }

    @Test
    void an_unknown_word_is_one_line_with_what_there_is() {
        assertThat(type("publsh")).isEqualTo(2);
        assertThat(remarks.toString(StandardCharsets.UTF_8))
                .contains("There is no \"publsh\" here. There is:", "serve", "--help")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("every")
    void every_command_explains_itself_without_a_database(String command) {
        assertThat(type(command, "--help")).isZero();
        assertThat(answers.toString(StandardCharsets.UTF_8)).contains(command);
        assertThat(remarks.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    static Iterable<String> every() {
        var commands = CommandClasses.found();
        return commands.line(commands::blank).getSubcommands().keySet();
    }
}
