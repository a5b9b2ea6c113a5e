package almanac.markup;

import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes elements around what is inside them.
record Elements(HtmlWriter html, Consumer<Node> children) {
    /// On lines of its own.
    void block(String name, Map<String, String> attributes, Runnable content) {
        html.line();
        html.tag(name, attributes);
        content.run();
        html.tag("/" + name);
        html.line();
    }

    /// In the midst of a line.
    void inline(String name, Map<String, String> attributes, Node node) {
        html.tag(name, attributes);
        children.accept(node);
        html.tag("/" + name);
    }

    /// What a block holds, on lines of its own.
    void inside(Node block) {
        html.line();
        children.accept(block);
        html.line();
    }
}
