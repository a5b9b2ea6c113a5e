package almanac.markup;

import almanac.markup.Alerts.Alert;
import almanac.markup.DirectiveNodes.Details;
import almanac.markup.DirectiveNodes.DetailsTitle;
import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.DirectiveNodes.Stray;
import almanac.markup.DirectiveNodes.StrayName;
import almanac.markup.DirectiveNodes.Untranslated;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
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

    Writing(HtmlNodeRendererContext context, Rendering rendering) {
        super(context);
        this.html = context.getWriter();
        this.rendering = rendering;
        this.pictures = new PictureWriting(html, rendering);
        this.footnotes = new FootnoteWriting(html, rendering, this::children);
        this.tables = new TableWriting(html, rendering, this::children);
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
        element("p", rendering.attributes(paragraph), () -> {
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
        element("blockquote", rendering.attributes(quotation), () -> inside(quotation));
    }

    @Override
    public void visit(BulletList list) {
        element("ul", Map.of(), () -> inside(list));
    }

    @Override
    public void visit(ListItem item) {
        boolean task = item.getFirstChild() instanceof TaskListItemMarker;
        element(
                "li",
                task ? rendering.attributes(item, "class", "task") : rendering.attributes(item),
                () -> children(item));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo().strip();
        var language = info.isEmpty() ? "" : info.split("\\s", 2)[0];
        code(code, code.getLiteral(), language);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code, code.getLiteral(), "");
    }

    /// Code runs from left to right in every language, is translated in none, and can be scrolled by keyboard.
    private void code(Node block, String literal, String language) {
        var box = rendering.attributes(block, "tabindex", "0");
        box.put("dir", "ltr");
        box.put("translate", "no");
        html.line();
        html.tag("pre", box);
        html.tag("code", language.isEmpty() ? Map.of() : rendering.own("class", "language-" + language));
        html.text(literal);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    @Override
    public void visit(Code code) {
        html.tag("code", Map.of("dir", "ltr"));
        html.text(code.getLiteral());
        html.tag("/code");
    }

    @Override
    public void visit(ThematicBreak rule) {
        html.line();
        html.tag("hr", rendering.attributes(rule), true);
        html.line();
    }

    @Override
    public void visit(HtmlBlock raw) {
        element("div", rendering.attributes(raw, "class", "html"), () -> raw(raw.getLiteral()));
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
        var destination = pictures.destination(link.getDestination());
        var title = link.getTitle() == null ? "" : link.getTitle();
        if (destination.isEmpty() || !rendering.affords(destination.get() + title)) {
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
            case Alert alert -> alert(alert);
            case Details details -> details(details);
            case DetailsTitle title -> summary(title);
            case Leaf leaf -> pictures.video(leaf);
            case Stray stray -> element("p", rendering.attributes(stray), () -> html.text(stray.line()));
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
            case Strikethrough _ -> inline("del", Map.of(), node);
            case Untranslated _ -> inline("span", Map.of("translate", "no"), node);
            case TaskListItemMarker marker -> box(marker);
            case TableCell cell -> tables.cell(cell);
            case TableRow row -> tables.row(row);
            default -> tables.group(node);
        }
    }

    private void alert(Alert alert) {
        var own = rendering.attributes(alert, "class", "alert " + alert.kind(), "role", "note");
        element("aside", own, () -> {
            html.line();
            html.tag("p", rendering.own("class", "alert-title"));
            html.text(rendering.setting().word(alert.kind()));
            html.tag("/p");
            inside(alert);
        });
    }

    private void details(Details details) {
        var attributes = rendering.attributes(details);
        if (details.open()) {
            attributes.put("open", "open");
        }
        element("details", attributes, () -> inside(details));
    }

    private void summary(DetailsTitle title) {
        element("summary", rendering.attributes(title), () -> {
            if (title.getFirstChild() == null) {
                html.text(rendering.setting().word("details"));
            }
            children(title);
        });
    }

    private void box(TaskListItemMarker marker) {
        var word = rendering.setting().word(marker.isChecked() ? "done" : "open");
        var box = rendering.own("type", "checkbox", "disabled", "disabled", "aria-label", word);
        if (marker.isChecked()) {
            box.putAll(rendering.own("checked", "checked"));
        }
        html.tag("input", box, true);
        html.raw(" ");
    }

    private void inline(String name, Map<String, String> attributes, Node node) {
        html.tag(name, attributes);
        children(node);
        html.tag("/" + name);
    }

    private void inside(Node block) {
        html.line();
        children(block);
        html.line();
    }

    private void element(String name, Map<String, String> attributes, Runnable content) {
        html.line();
        html.tag(name, attributes);
        content.run();
        html.tag("/" + name);
        html.line();
    }
}
