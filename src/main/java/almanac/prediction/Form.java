package almanac.prediction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In what form a claim is foretold: whether it comes true, which of several things happens, how much, or when.
public enum Form {
    BINARY,
    OPTIONS,
    NUMBER,
    DATE;

    public static Optional<Form> parse(String text) {
        return Arrays.stream(values())
                .filter(form -> form.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
