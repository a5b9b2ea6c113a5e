package almanac.markup;

import almanac.markup.DirectiveNodes.DetailsTitle;
import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.DirectiveNodes.Stray;
import almanac.markup.FormulaNodes.FormulaBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Cuts a parsed text into its blocks, in document order. All that is shown on the top level has at least one.
final class Cutting {
    private final Sources sources;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Node, Integer> firsts = new IdentityHashMap<>();
    private @Nullable Node top;

    Cutting(Sources sources, Node document) {
        this.sources = sources;
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof LinkReferenceDefinition)) {
                top(node);
            }
        }
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /// The position of the first piece in a node of the top level or in a footnote.
    OptionalInt first(Node node) {
        var first = firsts.get(node);
        return first == null ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private void top(Node node) {
        top = node;
        block(node, BlockKind.PARAGRAPH);
        if (!firsts.containsKey(node)) {
            add(BlockKind.PARAGRAPH, "", node);
        }
    }

    private void block(Node node, BlockKind kind) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, kind, paragraph);
            case Heading heading -> add(BlockKind.HEADING, sources.heading(heading), heading);
            case ListItem item -> item(item);
            case BlockQuote quotation -> children(quotation, BlockKind.QUOTATION);
            case TableBlock table -> table(table);
            case TableCell cell -> cell(cell);
            case FencedCodeBlock code -> add(BlockKind.CODE, withoutLastBreak(code.getLiteral()), code);
            case IndentedCodeBlock code -> add(BlockKind.CODE, withoutLastBreak(code.getLiteral()), code);
            case FormulaBlock formula ->
                add(formula.closed() ? BlockKind.CODE : BlockKind.PARAGRAPH, formula.source(), formula);
            case HtmlBlock html -> add(BlockKind.HTML, html.getLiteral(), html);
            case ThematicBreak rule -> add(BlockKind.RULE, sources.lines(rule), rule);
            case Leaf leaf -> leaf(leaf);
            case Stray stray -> add(BlockKind.PARAGRAPH, stray.line(), stray);
            case DetailsTitle title -> add(BlockKind.DETAILS_TITLE, title.source(), title);
            case FootnoteDefinition footnote -> footnote(footnote);
            case LinkReferenceDefinition _, TaskListItemMarker _ -> {}
            default -> children(node, BlockKind.PARAGRAPH);
        }
    }

    private void children(Node parent, BlockKind kind) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, kind);
        }
    }

    private void paragraph(Paragraph paragraph, BlockKind kind, Node element) {
        var picture = Figures.alone(paragraph);
        if (picture.isPresent()) {
            figure(paragraph, picture.get());
        } else {
            add(kind, sources.lines(paragraph), element, paragraph);
        }
    }

    private void figure(Paragraph paragraph, Image image) {
        add(BlockKind.FIGURE, image.getDestination(), paragraph);
        var alt = PlainText.inline(image);
        if (!alt.isEmpty()) {
            add(BlockKind.ALT, alt, null, paragraph);
        }
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            pieces.add(new Piece(new Cut(BlockKind.CAPTION, image.getTitle()), paragraph, paragraph, true));
        }
    }

    private void leaf(Leaf leaf) {
        add(BlockKind.EMBED, leaf.line(), leaf);
        if (leaf.video() && !leaf.title().isBlank()) {
            pieces.add(new Piece(new Cut(BlockKind.CAPTION, leaf.title()), leaf, leaf, true));
        }
    }

    private void item(ListItem item) {
        int before = pieces.size();
        var first = item.getFirstChild();
        boolean task = first instanceof TaskListItemMarker;
        var start = task ? first.getNext() : first;
        var rest = start;
        if (start instanceof Paragraph words && Figures.alone(words).isEmpty()) {
            var text = sources.lines(words);
            add(BlockKind.LIST_ITEM, task ? text.replaceFirst("^\\[.]\\s+", "") : text, item, words);
            rest = words.getNext();
        }
        for (var child = rest; child != null; child = child.getNext()) {
            block(child, BlockKind.PARAGRAPH);
        }
        if (pieces.size() == before) {
            add(BlockKind.LIST_ITEM, "", item);
        }
    }

    /// Empty cells are no blocks, unless all are.
    private void table(TableBlock table) {
        int before = pieces.size();
        children(table, BlockKind.PARAGRAPH);
        if (pieces.size() == before) {
            add(BlockKind.TABLE_CELL, "", table.getFirstChild().getFirstChild().getFirstChild());
        }
    }

    private void cell(TableCell cell) {
        var text = sources.lines(cell);
        if (!text.isEmpty()) {
            add(BlockKind.TABLE_CELL, text, cell);
        }
    }

    private void footnote(FootnoteDefinition footnote) {
        var around = top;
        top = footnote;
        var first = footnote.getFirstChild();
        if (first instanceof Paragraph words) {
            paragraph(words, BlockKind.FOOTNOTE, words);
        } else if (first != null) {
            block(first, BlockKind.PARAGRAPH);
        }
        for (var child = first == null ? null : first.getNext(); child != null; child = child.getNext()) {
            block(child, BlockKind.PARAGRAPH);
        }
        if (!firsts.containsKey(footnote)) {
            add(BlockKind.FOOTNOTE, "", footnote);
        }
        top = around;
    }

    private void add(BlockKind kind, String text, Node node) {
        add(kind, text, node, node);
    }

    private void add(BlockKind kind, String text, @Nullable Node node, Node home) {
        if (top != null) {
            firsts.putIfAbsent(top, pieces.size());
        }
        pieces.add(new Piece(new Cut(kind, text), node, home, false));
    }

    private static String withoutLastBreak(String literal) {
        return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    }
}
