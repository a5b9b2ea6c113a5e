package almanac.markup.typeset;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes what a highlighter made anew: its text, and for its words the few classes that our styles know.
final class CodeSpans {
    private static final Pattern PIECE = Pattern.compile("<span class=\"([^\"<>]*)\">|</span>|\n");
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("comment", "c"),
            Map.entry("quote", "c"),
            Map.entry("doctag", "c"),
            Map.entry("keyword", "k"),
            Map.entry("literal", "n"),
            Map.entry("number", "n"),
            Map.entry("symbol", "n"),
            Map.entry("bullet", "n"),
            Map.entry("string", "s"),
            Map.entry("regexp", "s"),
            Map.entry("char", "s"),
            Map.entry("link", "s"),
            Map.entry("title", "f"),
            Map.entry("section", "f"),
            Map.entry("selector-id", "f"),
            Map.entry("selector-class", "f"),
            Map.entry("type", "t"),
            Map.entry("built_in", "t"),
            Map.entry("name", "t"),
            Map.entry("selector-tag", "t"),
            Map.entry("tag", "t"),
            Map.entry("attr", "a"),
            Map.entry("attribute", "a"),
            Map.entry("property", "a"),
            Map.entry("variable", "a"),
            Map.entry("template-variable", "a"),
            Map.entry("params", ""),
            Map.entry("subst", ""),
            Map.entry("meta", "m"),
            Map.entry("prompt", "p"),
            Map.entry("addition", "add"),
            Map.entry("deletion", "del"),
            Map.entry("strong", "b"),
            Map.entry("emphasis", "i"));

    private final StringBuilder html = new StringBuilder();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    private CodeSpans() {}

    static String allowed(String made) {
        var written = new CodeSpans();
        written.write(made);
        return written.html.toString();
    }

    private void write(String made) {
        var piece = PIECE.matcher(made);
        var done = 0;
        while (piece.find()) {
            text(made.substring(done, piece.start()));
            done = piece.end();
            if (piece.group().equals("\n")) {
                line();
            } else if (piece.group(1) == null) {
                close();
            } else {
                open(piece.group(1));
            }
        }
        text(made.substring(done));
        while (!open.isEmpty()) {
            close();
        }
    }

    /// The highlighter escapes what it is given; this makes sure.
    private void text(String text) {
        html.append(text.replace("<", "&lt;").replace(">", "&gt;"));
    }

    private void open(String classes) {
        open.push(known(classes));
        begin(open.peek());
    }

    private void close() {
        if (!open.isEmpty()) {
            end(open.pop());
        }
    }

    private void line() {
        open.forEach(this::end);
        html.append('\n');
        open.descendingIterator().forEachRemaining(this::begin);
    }

    private void begin(String name) {
        if (!name.isEmpty()) {
            html.append("<span class=\"k-").append(name).append("\">");
        }
    }

    private void end(String name) {
        if (!name.isEmpty()) {
            html.append("</span>");
        }
    }

    /// The most particular of `hljs-title function_`, `hljs-meta prompt_`.
    private static String known(String classes) {
        var name = "";
        for (var word : classes.split(" ")) {
            var known = CLASSES.get(word.replaceFirst("^hljs-", "").replaceFirst("_$", ""));
            name = known == null ? name : known;
        }
        return name;
    }
}
