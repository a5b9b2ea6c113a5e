package almanac.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// There is no room on the disk for what somebody brought.
public final class DiskFull extends UncheckedIOException {
    private DiskFull(IOException cause) {
        super("No room is left on the disk", cause);
    }

    /// What a failed write means to whoever called for it.
    public static UncheckedIOException orElse(IOException failed) {
        return isTold(failed) ? new DiskFull(failed) : new UncheckedIOException(failed);
    }

    /// The operating systems say so in words only, and others wrap them.
    public static boolean isTold(Throwable failed) {
        var words = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        var cause = failed.getCause();
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("quota exceeded")
                || cause != null && cause != failed && isTold(cause);
    }
}
