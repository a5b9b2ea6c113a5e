package almanac.transfer;

import java.util.ArrayList;
import java.util.List;

/// One record of a CSV file (RFC 4180) and the line it begins on.
record CsvLine(int number, List<String> cells) {
    /// A text in quotation marks that never ends, in the line where it begins.
    static final class Unended extends RuntimeException {
        private final int line;

        Unended(int line) {
            super("line " + line + ": a quotation mark opens here that is never closed", null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static List<CsvLine> all(String text) {
        var reading = new Reading(text.startsWith("\ufeff") ? text.substring(1) : text);
        var lines = new ArrayList<CsvLine>();
        while (reading.hasMore()) {
            lines.add(reading.line());
        }
        return lines;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// As it stands in a file; what a spreadsheet could take for a formula is made a text.
    static String written(String... cells) {
        var line = new StringBuilder();
        for (var cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(cell));
        }
        return line.append("\r\n").toString();
    }

    private static String quoted(String cell) {
        var safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static final class Reading {
        private final String text;
        private int at;
        private int number = 1;

        Reading(String text) {
            this.text = text;
        }

        boolean hasMore() {
            return at < text.length();
        }

        CsvLine line() {
            var begun = number;
            var cells = new ArrayList<String>();
            do {
                cells.add(cell());
            } while (took(','));
            took('\r');
            if (took('\n')) {
                number++;
            }
            return new CsvLine(begun, cells);
        }

        private boolean took(char expected) {
            if (!hasMore() || text.charAt(at) != expected) {
                return false;
            }
            at++;
            return true;
        }

        private String cell() {
            if (took('"')) {
                return quotedCell();
            }
            var from = at;
            while (hasMore() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (hasMore() && text.charAt(at) == '\r' && !text.startsWith("\r\n", at)) {
                at++;
            }
            return text.substring(from, at);
        }

        private String quotedCell() {
            var begun = number;
            var cell = new StringBuilder();
            while (hasMore()) {
                var letter = text.charAt(at++);
                if (letter == '"' && !took('"')) {
                    return cell.append(cell()).toString();
                }
                number += letter == '\n' ? 1 : 0;
                cell.append(letter);
            }
            throw new Unended(begun);
        }
    }
}
