package almanac.markup;

import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes tables: in a box that scrolls by keyboard and is named after the heading above it.
record TableWriting(HtmlWriter html, Rendering rendering, Consumer<Node> children) {
    void table(TableBlock table) {
        var heading = rendering.outline().over(table);
        var name = heading.isEmpty() ? rendering.setting().word("table") : heading;
        html.line();
        html.tag("div", rendering.own("class", "table", "role", "group", "aria-label", name, "tabindex", "0"));
        element("table", table);
        html.tag("/div");
        html.line();
    }

    void group(Node node) {
        switch (node) {
            case TableHead _ -> element("thead", node);
            case TableBody _ -> element("tbody", node);
            default -> children.accept(node);
        }
    }

    void row(TableRow row) {
        element("tr", row);
    }

    /// A head without words is no head: nobody could be told what stands below it.
    void cell(TableCell cell) {
        boolean head = cell.isHeader() && cell.getFirstChild() != null;
        var attributes = rendering.attributes(cell);
        if (cell.getAlignment() != null) {
            attributes.putAll(rendering.own("class", alignment(cell.getAlignment())));
        }
        if (head) {
            attributes.put("scope", "col");
        }
        html.tag(head ? "th" : "td", attributes);
        children.accept(cell);
        html.tag(head ? "/th" : "/td");
        html.line();
    }

    private static String alignment(TableCell.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
        };
    }

    private void element(String name, Node node) {
        html.line();
        html.tag(name, Map.of());
        html.line();
        children.accept(node);
        html.tag("/" + name);
        html.line();
    }
}
