package almanac.prediction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How well it is proved that something was said when it says it was.
public enum Grade {
    /// By this server's clock, at the moment of saying.
    RECORDED_HERE,
    /// By whoever brought it from elsewhere; an archive may support it.
    DATED_BY_IMPORT,
    /// By whoever wrote it down here afterwards.
    RECORDED_LATER;

    public static Optional<Grade> parse(String text) {
        return Arrays.stream(values())
                .filter(grade -> grade.toString().equals(text))
                .findFirst();
    }

    /// As it is stored and told to programs: `recorded-here`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
