package almanac.article;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The file that lists what making parts again has changed: a row for each difference and each edition left alone.
final class RerenderReport implements AutoCloseable {
    private static final int SHOWN = 160;
    private static final int LEAD = 24;

    private final Writer file;
    private int same;
    private int changed;
    private int kept;
    private int differences;

    RerenderReport(Path path) throws IOException {
        file = Files.newBufferedWriter(path);
        row("path", "edition", "what", "block", "before", "now");
    }

    void add(Remade remade) throws IOException {
        switch (remade) {
            case Remade.Gone _ -> {}
            case Remade.Same _ -> same++;
            case Remade.Changed(var path, var edition, var renderer, var all) -> {
                changed++;
                differences += all.size();
                if (all.isEmpty()) {
                    row(path, number(edition), "renderer only", "", number(renderer), "");
                }
                for (var each : all) {
                    int from = from(each.before(), each.now());
                    row(
                            path,
                            number(edition),
                            each.what(),
                            each.block(),
                            excerpt(each.before(), from),
                            excerpt(each.now(), from));
                }
            }
            case Remade.Kept(var path, var edition, var reason) -> {
                kept++;
                row(path, number(edition), "left as it was: " + reason, "", "", "");
            }
        }
    }

    int done() {
        return same + changed + kept;
    }

    boolean complete() {
        return kept == 0;
    }

    /// The counts, as an answer tells them.
    String counts(boolean tried) {
        return String.format(
                Locale.ROOT,
                "%,d editions: %,d unchanged, %,d %s (%,d differences), %,d left as they were",
                done(),
                same,
                changed,
                tried ? "would change" : "changed",
                differences,
                kept);
    }

    /// A little before where the two part, so that a row shows what differs.
    private static int from(String before, String now) {
        int at = 0;
        while (at < Math.min(before.length(), now.length()) && before.charAt(at) == now.charAt(at)) {
            at++;
        }
        return Math.max(0, at - LEAD);
    }

    private static String excerpt(String text, int from) {
        int start = Math.min(from, text.length());
        int end = Math.min(text.length(), start + SHOWN);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private void row(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            file.write(i == 0 ? "" : ",");
            file.write(cell(cells[i]));
        }
        file.write("\r\n");
    }

    /// A cell that begins like a formula is one to spreadsheets; the apostrophe makes it text.
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
