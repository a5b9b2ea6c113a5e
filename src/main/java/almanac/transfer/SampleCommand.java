package almanac.transfer;

import almanac.web.Command;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What can be done with the sample publication.
@Component
@CommandLine.Command(name = "sample", description = "Takes the sample publication away.")
final class SampleCommand implements Command {
    private final SampleRemoval removal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    SampleCommand(SampleRemoval removal) {
        this.removal = removal;
    }

    @CommandLine.Command(
            name = "remove",
            description = "Takes away every article, person, topic and picture of the sample publication.")
    int remove(
            @Option(names = "--edited", description = "Also takes away what somebody edited since.") boolean all,
            @Option(names = "--keep-edited", description = "Keeps what somebody edited since, without asking.")
                    boolean keep) {
        if (!removal.isThere()) {
            spec.commandLine().getErr().println("There is no sample publication here.");
            return 0;
        }
        var edited = removal.edited();
        edited.values()
                .forEach(paths -> spec.commandLine().getErr().println("Edited since: " + String.join(", ", paths)));
        var gone = edited.isEmpty()
                || all
                || !keep
                        && Question.yes(
                                "Take away what was edited too?",
                                spec.commandLine().getErr());
        var done = removal.remove(gone ? Set.of() : edited.keySet());
        spec.commandLine()
                .getOut()
                .println("Taken away: " + done.articles() + " articles, " + done.people() + " people, " + done.topics()
                        + " topics, " + done.pictures() + " pictures.");
        return gone || keep ? 0 : kept(List.copyOf(edited.keySet()).size());
    }

    /// Nobody was there to be asked.
    private int kept(int articles) {
        spec.commandLine()
                .getErr()
                .println("Kept " + articles + " edited articles; they are your own now. To take away what was edited, "
                        + "say --edited the next time, or withdraw them.");
        return 1;
    }
}
