package almanac.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A line that is a block directive: two colons (a leaf) or more (a container), a name, a label, attributes.
record DirectiveLine(int colons, String name, int labelStart, int labelEnd, Map<String, String> attributes) {
    /// The line from `index`, where it is a directive and nothing else.
    static Optional<DirectiveLine> parse(CharSequence line, int index) {
        return new Reading(line, index).line();
    }

    boolean leaf() {
        return colons == 2;
    }

    boolean labelled() {
        return labelEnd > labelStart;
    }

    /// The label in the line's own text, or nothing.
    String label(String line) {
        return line.substring(labelStart, labelEnd).strip();
    }

    /// Whether it can hardly be meant as anything else, so that an unknown name is worth a report.
    boolean unmistakable() {
        return labelled() || !attributes.isEmpty() || colons > 2;
    }

    private static final class Reading {
        private final CharSequence line;
        private int at;

        Reading(CharSequence line, int index) {
            this.line = line;
            this.at = index;
        }

        Optional<DirectiveLine> line() {
            int colons = run(':');
            int nameStart = at;
            if (colons < 2 || !name()) {
                return Optional.empty();
            }
            var name = line.subSequence(nameStart, at).toString();
            int labelStart = at;
            int labelEnd = at;
            if (peek() == '[') {
                labelStart = at + 1;
                labelEnd = closing(line, at);
                if (labelEnd < 0) {
                    return Optional.empty();
                }
                at = labelEnd + 1;
            }
            var attributes = new LinkedHashMap<String, String>();
            if (peek() == '{' && !attributes(attributes)) {
                return Optional.empty();
            }
            blanks();
            return at == line.length()
                    ? Optional.of(new DirectiveLine(colons, name, labelStart, labelEnd, attributes))
                    : Optional.empty();
        }

        private int run(char wanted) {
            int start = at;
            while (peek() == wanted) {
                at++;
            }
            return at - start;
        }

        private boolean name() {
            int start = at;
            while (isNamed(peek(), at > start)) {
                at++;
            }
            return at > start;
        }

        private boolean attributes(Map<String, String> found) {
            at++;
            for (blanks(); peek() != '}'; blanks()) {
                int start = at;
                while (isKey(peek())) {
                    at++;
                }
                if (at == start) {
                    return false;
                }
                var key = line.subSequence(start, at).toString();
                var value = peek() == '=' ? value() : Optional.of("");
                if (value.isEmpty()) {
                    return false;
                }
                found.putIfAbsent(key, value.get());
            }
            at++;
            return true;
        }

        private Optional<String> value() {
            at++;
            char quote = peek();
            boolean quoted = quote == '"' || quote == '\'';
            int start = quoted ? ++at : at;
            while (at < line.length() && (quoted ? peek() != quote : !isBlank(peek()) && peek() != '}')) {
                at++;
            }
            var value = line.subSequence(start, at).toString();
            if (quoted && at++ == line.length()) {
                return Optional.empty();
            }
            return Optional.of(value);
        }

        private void blanks() {
            while (isBlank(peek())) {
                at++;
            }
        }

        private char peek() {
            return at < line.length() ? line.charAt(at) : '\0';
        }
    }

    static boolean isNamed(char letter, boolean inside) {
        return letter >= 'a' && letter <= 'z' || inside && (letter == '-' || letter >= '0' && letter <= '9');
    }

    private static boolean isKey(char letter) {
        return letter > ' ' && letter != '=' && letter != '}' && letter != '"' && letter != '\'';
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t';
    }

    /// The position of the bracket that closes the one at `open`, or -1.
    static int closing(CharSequence text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '[' -> depth++;
                case ']' -> {
                    if (--depth == 0) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }
}
