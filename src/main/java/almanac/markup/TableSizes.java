package almanac.markup;

/// Counts, before a text is parsed, how many cells its tables would have. Every row is filled up to the width of its
/// head, so a few lines can ask for millions of cells; and a text may hold a thousand such tables.
///
/// The count may be too high: a rule in code looks like a table's, too.
final class TableSizes {
    /// More than fit on any page.
    static final int MOST = 20_000;

    private final String markdown;
    private long cells;
    private int columns;

    private TableSizes(String markdown) {
        this.markdown = markdown;
    }

    static boolean exceeded(String markdown) {
        return new TableSizes(markdown).cells() > MOST;
    }

    private long cells() {
        int start = 0;
        while (start < markdown.length()) {
            int end = lineEnd(start);
            line(start, end);
            start = end + 1;
        }
        return cells;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < markdown.length() && markdown.charAt(end) != '\n' && markdown.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// A line of nothing but dashes, colons and pipes begins a table of that width, and every line up to a blank one
    /// goes on with it, even without a pipe where a quotation is left. Marks of quotations may stand before them.
    private void line(int start, int end) {
        int pipes = 0;
        boolean dash = false;
        boolean rule = true;
        boolean blank = true;
        for (int at = start; at < end; at++) {
            char letter = markdown.charAt(at);
            boolean empty = letter == ' ' || letter == '\t' || letter == '>';
            pipes += letter == '|' ? 1 : 0;
            dash |= letter == '-';
            rule &= empty || letter == '|' || letter == '-' || letter == ':';
            blank &= empty;
        }
        if (blank) {
            columns = 0;
            return;
        }
        cells += columns;
        if (rule && dash && pipes > 0) {
            cells += pipes + 1;
            columns = Math.max(columns, pipes + 1);
        }
    }
}
