package almanac.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who made the words of a translated block.
public enum Origin {
    HUMAN,
    MACHINE,
    MACHINE_EDITED,
    MEMORY;

    /// Whether no person has had a hand in it yet: such words may be replaced by a machine, all others never.
    public boolean untouched() {
        return this == MACHINE || this == MEMORY;
    }

    /// What it is once a person has changed the words.
    Origin edited() {
        return this == MACHINE || this == MACHINE_EDITED ? MACHINE_EDITED : HUMAN;
    }

    public static Optional<Origin> parse(String text) {
        return Arrays.stream(values())
                .filter(origin -> origin.toString().equals(text))
                .findFirst();
    }

    /// As it is told to programs: `machine-edited`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
