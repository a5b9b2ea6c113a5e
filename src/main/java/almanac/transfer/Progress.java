package almanac.transfer;

import java.io.PrintWriter;
import java.util.Locale;

/// Tells on the terminal how far a long work is, every few seconds.
final class Progress {
    private static final long PAUSE = 2_000_000_000L;

    private final PrintWriter out;
    private final long begun = System.nanoTime();
    private long told = begun;

    Progress(PrintWriter out) {
        this.out = out;
    }

    /// For work that nobody waits for.
    static Progress silent() {
        return new Progress(new PrintWriter(java.io.Writer.nullWriter()));
    }

    void at(int done, int all) {
        var now = System.nanoTime();
        if (now - told >= PAUSE) {
            told = now;
            out.println(line(done, all, now));
        }
    }

    String rate(int done) {
        return String.format(Locale.ROOT, "%,d files a second", perSecond(done, System.nanoTime()));
    }

    private String line(int done, int all, long now) {
        return String.format(Locale.ROOT, "%,d of %,d files, %,d a second", done, all, perSecond(done, now));
    }

    private long perSecond(int done, long now) {
        return Math.round(done / Math.max((now - begun) / 1e9, 0.001));
    }
}
