package almanac.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What readers are told about machines in the making of a text.
///
/// @param engines    the machines by name, where there were any
/// @param reviewedBy the person who read what a machine wrote
public record Disclosure(Grade grade, List<String> engines, Optional<Credit> reviewedBy) {
    public static final Disclosure HUMAN = new Disclosure(Grade.HUMAN, List.of(), Optional.empty());

    public Disclosure {
        engines = List.copyOf(engines);
    }

    /// How much of it a machine wrote.
    public enum Grade {
        HUMAN,
        ASSISTED,
        MACHINE_REVIEWED,
        MACHINE;

        /// As it is told to programs: `machine-reviewed`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
