package almanac;

import org.jspecify.annotations.Nullable;

/// Why Almanac does not start, in one line for the person at the terminal: what is wrong, where, and what to do.
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
