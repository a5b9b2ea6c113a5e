package almanac;

import almanac.shared.Diagnosis;
import almanac.web.Command;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Looks at whatever has a diagnosis and says what is not well.
@Component
@picocli.CommandLine.Command(
        name = "doctor",
        description = "Looks at the installation and says what is not well. Ends with 0 if all is.")
final class Doctor implements Command, Callable<Integer> {
    private final List<Diagnosis> diagnoses;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Doctor(List<Diagnosis> diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public Integer call() {
        var unwell = 0;
        for (var diagnosis : inOrder()) {
            var finding = look(diagnosis);
            spec.commandLine()
                    .getOut()
                    .println((finding.well() ? "well    " : "UNWELL  ") + diagnosis.subject() + ": " + finding.line());
            unwell += finding.well() ? 0 : 1;
        }
        return unwell == 0 ? 0 : 1;
    }

    private List<Diagnosis> inOrder() {
        return diagnoses.stream()
                .sorted(Comparator.comparing(Diagnosis::subject))
                .toList();
    }

    /// One that fails must not keep the others from being told.
    private static Diagnosis.Finding look(Diagnosis diagnosis) {
        try {
            return diagnosis.look();
        } catch (RuntimeException failure) {
            return Diagnosis.Finding.unwell("could not be looked at (" + failure.getMessage() + ")");
        }
    }
}
