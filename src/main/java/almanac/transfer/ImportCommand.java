package almanac.transfer;

import almanac.transfer.Remark.Level;
import almanac.web.Command;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports from the command line, beside a running server or without one.
@Component
@CommandLine.Command(name = "import", description = "Brings in texts from elsewhere.")
final class ImportCommand implements Command {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int SHOWN = 20;

    private final Importing importing;
    private final SampleRemoval sample;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ImportCommand(Importing importing, SampleRemoval sample) {
        this.importing = importing;
        this.sample = sample;
    }

    @CommandLine.Command(
            name = "markdown",
            description = "Imports a folder of Markdown files with front matter, as Hugo and Jekyll have them.")
    int markdown(
            @Parameters(paramLabel = "<folder>") Path folder,
            @Option(names = "--dry-run", description = "Looks and reports, and writes nothing else.") boolean dry,
            @Option(names = "--language", paramLabel = "<tag>", description = "The language of files that name none.")
                    @Nullable
                    String language,
            @Option(
                            names = "--publish",
                            description = "Publishes what is no draft; what has a date to come is scheduled.")
                    boolean publish,
            @Option(names = "--keep-sample", description = "Imports beside the sample publication.") boolean keep,
            @Option(
                            names = "--source",
                            paramLabel = "<name>",
                            defaultValue = "",
                            description = "A name for the folder, where several are imported.")
                    String source,
            @Option(
                            names = "--report",
                            paramLabel = "<file>",
                            defaultValue = "import-report.csv",
                            description = "Where the report is written: ${DEFAULT-VALUE}.")
                    Path file)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            return misused("There is no folder " + folder + ".");
        }
        var tag = Optional.ofNullable(language).flatMap(Registered::language);
        if (language != null && tag.isEmpty()) {
            return misused("“" + language + "” is no language tag; write one of BCP 47, such as ja or pt-BR.");
        }
        if (source.equals(ItemTable.SAMPLE)) {
            return misused("The name “" + source + "” is the sample publication's own; give another.");
        }
        var order = new ImportOrder(source, tag, publish, dry);
        return dry || keep || !sample.isThere() || isKept()
                ? run(folder, order, file)
                : misused("The site still holds the sample publication. Take it away first with \"sample remove\","
                        + " or import beside it with --keep-sample.");
    }

    private boolean isKept() {
        return Question.yes(
                "The site still holds the sample publication. Import beside it?",
                spec.commandLine().getErr());
    }

    private int run(Path folder, ImportOrder order, Path file) throws IOException {
        var report = new ImportReport();
        var err = spec.commandLine().getErr();
        var progress = new Progress(err);
        Tally tally;
        try {
            tally = importing.run(DiskFolder.at(folder, report), order, report, progress);
        } catch (UnusableFile settings) {
            err.println(settings.getMessage());
            return FAILED;
        }
        report.write(file);
        tell(report, err);
        err.println(progress.rate(tally.done()) + ".");
        spec.commandLine()
                .getOut()
                .println(tally.words(order.dry()) + " " + report.count(Level.ERROR) + " errors, "
                        + report.count(Level.WARNING) + " warnings; the report is " + file + ".");
        return report.count(Level.ERROR) == 0 ? 0 : FAILED;
    }

    /// The first errors at once; whoever has more reads the report.
    private static void tell(ImportReport report, PrintWriter err) {
        var errors = report.remarks(Level.ERROR);
        errors.stream()
                .limit(SHOWN)
                .forEach(remark -> err.println(
                        remark.path() + (remark.line() > 0 ? ":" + remark.line() : "") + ": " + remark.reason()));
        if (errors.size() > SHOWN) {
            err.println("… and " + (errors.size() - SHOWN) + " more in the report.");
        }
    }

    private int misused(String line) {
        spec.commandLine().getErr().println(line);
        return MISUSED;
    }
}
