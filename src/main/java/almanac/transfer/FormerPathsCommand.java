package almanac.transfer;

import almanac.web.Command;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Addresses of the former site from and to a file.
@Component
@CommandLine.Command(
        name = "former-paths",
        description = "Lets addresses of the site that was here before lead to what stands here now.")
final class FormerPathsCommand implements Command {
    private final FormerPathsFile file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    FormerPathsCommand(FormerPathsFile file) {
        this.file = file;
    }

    @CommandLine.Command(
            name = "import",
            description = "Reads a CSV file with the columns from and to; all of it or nothing.")
    int read(
            @Parameters(paramLabel = "<file.csv>") Path csv,
            @Option(names = "--dry-run", description = "Only says what would be done.") boolean dryRun) {
        try {
            var read = file.read(Files.readString(csv, StandardCharsets.UTF_8), dryRun);
            return read.faults().isEmpty() ? done(read, dryRun) : refused(read);
        } catch (CharacterCodingException other) {
            return failed(csv + " is not UTF-8.");
        } catch (IOException unreadable) {
            return failed(csv + " cannot be read.");
        }
    }

    private int done(FormerPathsFile.Read read, boolean dryRun) {
        spec.commandLine()
                .getOut()
                .println((dryRun ? "Would be: " : "") + read.fresh() + " new, " + read.replaced() + " changed, "
                        + read.unchanged() + " as before");
        return 0;
    }

    private int refused(FormerPathsFile.Read read) {
        read.faults().forEach(spec.commandLine().getErr()::println);
        return failed(read.faults().size() + " lines cannot be understood, so nothing was changed.");
    }

    @CommandLine.Command(name = "export", description = "Answers with all of them as such a file.")
    int write() {
        spec.commandLine().getOut().print(file.written());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private int failed(String line) {
        spec.commandLine().getErr().println(line);
        return 1;
    }
}
