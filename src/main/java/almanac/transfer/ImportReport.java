package almanac.transfer;

import almanac.transfer.Remark.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All that an import has to say about the files, in the order in which it was found.
final class ImportReport {
    private static final String FORMULA = "=+-@\t\r";

    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

    void add(String path, int line, Level level, String reason) {
        remarks.add(new Remark(path, line, level, reason));
        counts.merge(level, 1, Integer::sum);
    }

    void error(String path, int line, String reason) {
        add(path, line, Level.ERROR, reason);
    }

    void warning(String path, int line, String reason) {
        add(path, line, Level.WARNING, reason);
    }

    void info(String path, String reason) {
        add(path, 0, Level.INFO, reason);
    }

    int count(Level level) {
        return counts.getOrDefault(level, 0);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    List<Remark> remarks(Level level) {
        return remarks.stream().filter(remark -> remark.level() == level).toList();
    }

    /// Writes it as CSV (RFC 4180).
    void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("path,line,level,reason\r\n");
            for (var remark : remarks) {
                out.write(cell(remark.path()));
                out.write(',');
                out.write(remark.line() > 0 ? Integer.toString(remark.line()) : "");
                out.write(',');
                out.write(remark.level().name().toLowerCase(Locale.ROOT));
                out.write(',');
                out.write(cell(remark.reason()));
                out.write("\r\n");
            }
        }
    }

    /// Quoted, and never a formula to a spreadsheet: an apostrophe goes before what one would calculate.
    private static String cell(String text) {
        var oneLine = text.replaceAll("[\\r\\n]+", " ");
        var harmless = !oneLine.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + oneLine : oneLine;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
