package almanac.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody can be asked to do with a text.
public enum Task {
    REVIEW,
    TRANSLATION;

    public static Optional<Task> parse(String text) {
        return Arrays.stream(values())
                .filter(task -> task.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
