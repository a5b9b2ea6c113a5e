package almanac.markup;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes code, which runs from left to right in every language, is translated in none, and can be scrolled by
/// keyboard.
record CodeWriting(HtmlWriter html, Rendering rendering) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]{1,40}");

    void fenced(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo().strip();
        var language = info.isEmpty() ? "" : info.split("\\s", 2)[0];
        block(code, code.getLiteral(), language);
    }

    void indented(IndentedCodeBlock code) {
        block(code, code.getLiteral(), "");
    }

    private void block(Node block, String literal, String language) {
        var box = rendering.attributes(block, "tabindex", "0");
        box.put("dir", "ltr");
        box.put("translate", "no");
        html.line();
        html.tag("pre", box);
        html.tag(
                "code",
                LANGUAGE.matcher(language).matches() ? rendering.own("class", "language-" + language) : Map.of());
        html.text(literal);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    void inline(Code code) {
        html.tag("code", Map.of("dir", "ltr"));
        html.text(code.getLiteral());
        html.tag("/code");
    }
}
