package almanac.article;

import almanac.account.Actor;
import almanac.web.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes what readers see of every live text again, after an upgrade that shows the same words otherwise.
@Component
@CommandLine.Command(
        name = "rerender",
        description = "Makes the pages' HTML of all live texts again; words, numbers and dates stay.")
final class RerenderCommand implements Command, Callable<Integer> {
    private static final int BATCH = 100;

    private final Rerendering rerendering;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--dry-run", defaultValue = "false", description = "Only reports what would change.")
    private boolean dryRun;

    @Option(
            names = "--report",
            defaultValue = "rerender-report.csv",
            description = "The file that lists every difference (default: ${DEFAULT-VALUE}).")
    private Path report = Path.of("rerender-report.csv");

    RerenderCommand(Rerendering rerendering) {
        this.rerendering = rerendering;
    }

    @Override
    public Integer call() throws IOException {
        try (var written = new RerenderReport(report)) {
            var all = rerendering.live();
            long last = 0;
            for (var batch = next(last); !batch.isEmpty(); batch = next(last)) {
                for (var version : batch) {
                    written.add(dryRun ? rerendering.tried(version) : rerendering.remade(version, Actor.PROGRAM));
                    last = version;
                }
                remark("%,d of %,d", written.done(), all);
            }
            spec.commandLine().getOut().println(written.counts(dryRun) + "; " + report);
            return written.complete() ? 0 : 1;
        }
    }

    private List<Long> next(long last) {
        return rerendering.after(last, BATCH);
    }

    private void remark(String line, Object... numbers) {
        spec.commandLine().getErr().println(String.format(Locale.ROOT, line, numbers));
    }
}
