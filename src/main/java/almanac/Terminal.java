package almanac;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is typed after `java -jar almanac.jar`: understood first, without starting anything, then done in the wired
/// program, without server and jobs. Answers go to standard output, everything else to standard error.
final class Terminal {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream answers;
    private final PrintStream remarks;
    private final CommandClasses commands = CommandClasses.found();

    Terminal(PrintStream answers, PrintStream remarks) {
        this.answers = answers;
        this.remarks = remarks;
    }

    /// The exit code of the command line.
    int run(String... arguments) {
        var settled = understand(arguments);
        return settled == null ? perform(arguments) : settled;
    }

    /// An exit code where everything is said already: help was asked for, or the words make no sense.
    private @Nullable Integer understand(String[] arguments) {
        var line = speaking(commands.line(commands::blank));
        try {
            var parsed = line.parseArgs(arguments);
            var helped = CommandLine.executeHelpRequest(parsed);
            return helped == null ? unlessIncomplete(parsed) : helped;
        } catch (UnmatchedArgumentException unknown) {
            return misused(
                    unknown.getCommandLine(),
                    "There is no \"" + unknown.getUnmatched().getFirst() + "\" here.");
        } catch (ParameterException wrong) {
            return misused(wrong.getCommandLine(), wrong.getMessage() + ".");
        }
    }

    private @Nullable Integer unlessIncomplete(ParseResult parsed) {
        var last = parsed.asCommandLineList().getLast();
        return CommandClasses.canBeDone(last) ? null : misused(last, "What is to be done is missing.");
    }

    private int misused(CommandLine line, String message) {
        var known = String.join(", ", line.getSubcommands().keySet());
        remarks.println(message + (known.isEmpty() ? "" : " There is: " + known + ".") + " More: "
                + line.getCommandSpec().qualifiedName() + " --help");
        return MISUSED;
    }

    private int perform(String[] arguments) {
        try (var context = started()) {
            return speaking(commands.line(context::getBean))
                    .setExecutionExceptionHandler((failure, line, parsed) -> told(failure, context.getEnvironment()))
                    .execute(arguments);
        } catch (RuntimeException reported) {
            return FAILED;
        }
    }

    private static ConfigurableApplicationContext started() {
        // Spring's log writes to whatever standard output is now.
        System.setOut(System.err);
        return new SpringApplicationBuilder(Almanac.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--db-scheduler.enabled=false", "--logging.level.almanac=warn");
    }

    private int told(Exception failure, Environment environment) {
        FailureLine.about(failure, environment)
                .ifPresentOrElse(remarks::println, () -> failure.printStackTrace(remarks));
        return FAILED;
    }

    private CommandLine speaking(CommandLine line) {
        return line.setOut(new PrintWriter(answers, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(remarks, true, StandardCharsets.UTF_8));
    }
}
