package almanac.markup;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What stands behind the fence of a block of code: `python {2,4-6} numbers`, `python numbers=10`.
///
/// @param language  as it was written, empty where none or none that could be one
/// @param numbers   the number of the first line, where lines are numbered
/// @param marked    the lines that are pointed out, counted from 1
record Fence(String language, OptionalInt numbers, BitSet marked) {
    private static final int MOST_LINES = 10_000;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]{1,40}");
    private static final Pattern NUMBERS = Pattern.compile("(?:^|\\s)numbers(?:=(\\d{1,6}))?(?:\\s|$)");
    private static final Pattern LINES = Pattern.compile("\\{([\\d,\\s-]{1,200})}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    static final Fence NONE = new Fence("", OptionalInt.empty(), new BitSet());

    static Fence parse(String info) {
        var words = info.strip();
        var first = words.isEmpty() ? "" : words.split("[\\s{]", 2)[0];
        var rest = words.substring(first.length());
        return new Fence(LANGUAGE.matcher(first).matches() ? first : "", numbers(rest), marked(rest));
    }

    private static OptionalInt numbers(String rest) {
        var found = NUMBERS.matcher(rest);
        if (!found.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(found.group(1) == null ? 1 : Integer.parseInt(found.group(1)));
    }

    private static BitSet marked(String rest) {
        var marked = new BitSet();
        var lines = LINES.matcher(rest);
        if (lines.find()) {
            var range = RANGE.matcher(lines.group(1));
            while (range.find()) {
                int from = Integer.parseInt(range.group(1));
                int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
                if (from <= to) {
                    marked.set(Math.min(from, MOST_LINES), Math.min(to, MOST_LINES) + 1);
                }
            }
        }
        return marked;
    }

    /// Whether each line has to be told from the next.
    boolean byLine() {
        return numbers.isPresent() || !marked.isEmpty();
    }
}
