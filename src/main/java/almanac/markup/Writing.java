package almanac.markup;

import almanac.markup.Alerts.Alert;
import almanac.markup.DirectiveNodes.Details;
import almanac.markup.DirectiveNodes.DetailsTitle;
import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.DirectiveNodes.Stray;
import almanac.markup.DirectiveNodes.StrayName;
import almanac.markup.DirectiveNodes.Untranslated;
import almanac.markup.FormulaNodes.Formula;
import almanac.markup.FormulaNodes.FormulaBlock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes a parsed text as the HTML of a page, before the allow-list; what is ours in it is sealed.
final class Writing extends CoreHtmlNodeRenderer {
    private static final Set<Class<? extends Node>> OURS = Set.of(
            Alert.class,
            Details.class,
            DetailsTitle.class,
            Leaf.class,
            Stray.class,
            StrayName.class,
            Untranslated.class,
            Formula.class,
            FormulaBlock.class,
            FootnoteDefinition.class,
            FootnoteReference.class,
            FootnoteSection.class,
            Strikethrough.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class,
            TaskListItemMarker.class);

    private final HtmlWriter html;
    private final Rendering rendering;
    private final PictureWriting pictures;
    private final FootnoteWriting footnotes;
    private final TableWriting tables;
    private final CodeWriting code;
    private final FormulaWriting formulas;
    private final BoxWriting boxes;
    private final Elements elements;

    Writing(HtmlNodeRendererContext context, Rendering rendering) {
        super(context);
        this.html = context.getWriter();
        this.rendering = rendering;
        this.pictures = new PictureWriting(html, rendering);
        this.footnotes = new FootnoteWriting(html, rendering, this::children);
        this.tables = new TableWriting(html, rendering, this::children);
        this.code = new CodeWriting(html, rendering);
        this.formulas = new FormulaWriting(html, rendering);
        this.elements = new Elements(html, this::children);
        this.boxes = new BoxWriting(html, rendering, elements);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        var types = new HashSet<>(super.getNodeTypes());
        types.addAll(OURS);
        return types;
    }

    void children(Node parent) {
        visitChildren(parent);
    }

    @Override
    public void visit(Heading heading) {
        var name = "h" + Outline.level(heading);
        html.line();
        html.tag(name, rendering.attributes(heading));
        html.tag("span", rendering.own("id", rendering.outline().anchor(heading)));
        children(heading);
        html.tag("/span");
        html.tag("/" + name);
        html.line();
    }

    @Override
    public void visit(Paragraph paragraph) {
        var figure = Figures.alone(paragraph);
        if (figure.isPresent() && pictures.figure(paragraph, figure.get())) {
            return;
        }
        if (isTight(paragraph)) {
            children(paragraph);
            return;
        }
        elements.block("p", rendering.attributes(paragraph), () -> {
            children(paragraph);
            footnotes.backAfter(paragraph);
        });
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    @Override
    public void visit(BlockQuote quotation) {
        elements.block("blockquote", rendering.attributes(quotation), () -> elements.inside(quotation));
    }

    @Override
    public void visit(BulletList list) {
        elements.block("ul", Map.of(), () -> elements.inside(list));
    }

    @Override
    public void visit(ListItem item) {
        boolean task = item.getFirstChild() instanceof TaskListItemMarker;
        elements.block(
                "li",
                task ? rendering.attributes(item, "class", "task") : rendering.attributes(item),
                () -> children(item));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code.fenced(block);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code.indented(block);
    }

    @Override
    public void visit(Code words) {
        code.inline(words);
    }

    @Override
    public void visit(ThematicBreak rule) {
        html.line();
        html.tag("hr", rendering.attributes(rule), true);
        html.line();
    }

    @Override
    public void visit(HtmlBlock raw) {
        elements.block("div", rendering.attributes(raw, "class", "html"), () -> raw(raw.getLiteral()));
    }

    @Override
    public void visit(HtmlInline raw) {
        raw(raw.getLiteral());
    }

    private void raw(String literal) {
        if (rendering.rawHtml() && RawHtml.plausible(literal)) {
            html.raw(literal);
        } else {
            html.text(literal);
        }
    }

    @Override
    public void visit(Link link) {
        var title = link.getTitle() == null ? "" : link.getTitle();
        // Asked first: a definition may be half the text and be looked at again for every word.
        var destination = rendering.affords(link.getDestination().length() + title.length())
                ? pictures.destination(link.getDestination())
                : Optional.<String>empty();
        if (destination.isEmpty()) {
            children(link);
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", context.encodeUrl(destination.get()));
        if (!title.isEmpty()) {
            attributes.put("title", title);
        }
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    @Override
    public void visit(Image image) {
        pictures.inline(image);
    }

    @Override
    public void visit(Text text) {
        html.text(Figures.withoutMark(text));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (!Scripts.joins(lineBreak)) {
            html.raw("\n");
        }
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case Alert alert -> boxes.alert(alert);
            case Details details -> boxes.details(details);
            case DetailsTitle title -> boxes.summary(title);
            case Leaf leaf -> pictures.video(leaf);
            case Stray stray -> elements.block("p", rendering.attributes(stray), () -> html.text(stray.line()));
            case FormulaBlock formula -> formulas.block(formula);
            case FootnoteSection _ -> footnotes.section();
            case FootnoteDefinition _ -> {}
            case TableBlock table -> tables.table(table);
            default -> tables.group(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case FootnoteReference reference -> footnotes.call(reference);
            case StrayName stray -> html.text(":" + stray.name());
            case Formula formula -> formulas.inline(formula);
            case Strikethrough _ -> elements.inline("del", Map.of(), node);
            case Untranslated _ -> elements.inline("span", Map.of("translate", "no"), node);
            case TaskListItemMarker marker -> boxes.task(marker);
            case TableCell cell -> tables.cell(cell);
            case TableRow row -> tables.row(row);
            default -> tables.group(node);
        }
    }
}
