package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes code, which runs from left to right in every language, is translated in none, and can be scrolled by
/// keyboard. Its words have classes where the language is known; the numbers of lines are the styles' business, so that
/// what is copied is code alone.
record CodeWriting(HtmlWriter html, Rendering rendering) {
    void fenced(FencedCodeBlock code) {
        block(code, code.getLiteral(), code.getInfo() == null ? Fence.NONE : Fence.parse(code.getInfo()));
    }

    void indented(IndentedCodeBlock code) {
        block(code, code.getLiteral(), Fence.NONE);
    }

    private void block(Node block, String literal, Fence fence) {
        var box = rendering.attributes(block, "tabindex", "0");
        box.put("dir", "ltr");
        box.put("translate", "no");
        html.line();
        html.tag("pre", box);
        html.tag(
                "code", fence.language().isEmpty() ? Map.of() : rendering.own("class", "language-" + fence.language()));
        content(literal, fence);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private void content(String literal, Fence fence) {
        var coloured = fence.language().isEmpty()
                ? Optional.<List<String>>empty()
                : rendering.typesetting().code(literal, fence.language());
        if (coloured.isEmpty() && !fence.byLine()) {
            html.text(literal);
            return;
        }
        var lines = new ArrayList<>(
                coloured.orElseGet(() -> List.of(escaped(literal).split("\n", -1))));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        var set = fence.byLine() ? byLine(lines, fence) : String.join("\n", lines) + "\n";
        if (!rendering.insert(html, set)) {
            html.text(literal);
        }
    }

    private static String escaped(String literal) {
        return literal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String byLine(List<String> lines, Fence fence) {
        var told = new StringBuilder();
        for (int line = 1; line <= lines.size(); line++) {
            told.append(fence.marked().get(line) ? "<span class=\"line marked\"" : "<span class=\"line\"");
            if (fence.numbers().isPresent()) {
                told.append(" data-line=\"")
                        .append(fence.numbers().getAsInt() + line - 1)
                        .append('"');
            }
            told.append('>').append(lines.get(line - 1)).append("\n</span>");
        }
        return told.toString();
    }

    void inline(Code code) {
        html.tag("code", Map.of("dir", "ltr"));
        html.text(code.getLiteral());
        html.tag("/code");
    }
}
