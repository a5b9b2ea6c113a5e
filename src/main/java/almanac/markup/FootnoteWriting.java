package almanac.markup;

import almanac.markup.Footnotes.Footnote;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes footnotes: their numbers in the text, the section at its end, and the ways back.
final class FootnoteWriting {
    // The second character asks for the arrow as text, where a system would show a coloured picture.
    private static final String ARROW = "\u21A9\uFE0E";

    // A note that is called from everywhere needs no list of arrows as long as the text.
    private static final int MOST_WAYS_BACK = 26;

    private final HtmlWriter html;
    private final Rendering rendering;
    private final Consumer<Node> children;
    private final Map<Node, Footnote> last = new IdentityHashMap<>();

    FootnoteWriting(HtmlWriter html, Rendering rendering, Consumer<Node> children) {
        this.html = html;
        this.rendering = rendering;
        this.children = children;
    }

    void call(FootnoteReference reference) {
        var call = rendering.footnotes().call(reference);
        if (call.isEmpty()) {
            html.text("[^" + reference.getLabel() + "]");
            return;
        }
        int number = call.get().note().number();
        var label = rendering.setting().word("footnote") + " " + number;
        html.tag("sup", Map.of());
        html.tag(
                "a",
                link(
                        note(number),
                        "id",
                        place(number, call.get().ordinal()),
                        "role",
                        "doc-noteref",
                        "aria-label",
                        label));
        html.text(Integer.toString(number));
        html.tag("/a");
        html.tag("/sup");
    }

    void section() {
        var title = rendering.setting().word("footnotes");
        html.tag("section", rendering.own("class", "footnotes", "role", "doc-endnotes", "aria-label", title));
        html.line();
        html.tag("ol", Map.of());
        html.line();
        rendering.footnotes().notes().forEach(this::note);
        html.tag("/ol");
        html.line();
        html.tag("/section");
    }

    private void note(Footnote note) {
        html.tag("li", rendering.own("id", note(note.number())));
        html.line();
        var end = note.definition().getLastChild();
        if (end instanceof Paragraph && Figures.alone(end).isEmpty()) {
            last.put(end, note);
            children.accept(note.definition());
        } else {
            children.accept(note.definition());
            html.tag("p", Map.of());
            back(note);
            html.tag("/p");
        }
        html.line();
        html.tag("/li");
        html.line();
    }

    /// The ways back, where a note ends with this paragraph.
    void backAfter(Paragraph paragraph) {
        var note = last.get(paragraph);
        if (note != null) {
            html.raw(" ");
            back(note);
        }
    }

    private void back(Footnote note) {
        for (int ordinal = 1; ordinal <= Math.min(note.calls(), MOST_WAYS_BACK); ordinal++) {
            var which = note.number() + (ordinal == 1 ? "" : "-" + ordinal);
            var label = rendering.setting().word("back-to-text") + " " + which;
            html.raw(ordinal == 1 ? "" : " ");
            html.tag("a", link(place(note.number(), ordinal), "role", "doc-backlink", "aria-label", label));
            html.text(ARROW);
            if (ordinal > 1) {
                html.tag("sup", Map.of());
                html.text(Integer.toString(ordinal));
                html.tag("/sup");
            }
            html.tag("/a");
        }
    }

    private Map<String, String> link(String to, String... own) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", "#" + to);
        attributes.putAll(rendering.own(own));
        return attributes;
    }

    private String note(int number) {
        return "fn-" + rendering.prefix() + "-" + number;
    }

    private String place(int number, int ordinal) {
        return "fnref-" + rendering.prefix() + "-" + number + (ordinal == 1 ? "" : "-" + ordinal);
    }
}
