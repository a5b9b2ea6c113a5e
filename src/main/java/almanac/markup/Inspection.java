package almanac.markup;

import almanac.markup.DirectiveNodes.Details;
import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.DirectiveNodes.Stray;
import almanac.markup.DirectiveNodes.StrayName;
import almanac.markup.FormulaNodes.Formula;
import almanac.markup.FormulaNodes.FormulaBlock;
import almanac.markup.typeset.Typesetting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Looks through a text for what an author would want to know before readers do.
final class Inspection extends AbstractVisitor {
    private static final Pattern IMAGE_MARK = Pattern.compile("\\[\\[(\\d{1,12})]]");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,100})]");

    // Where a finding is about the whole text.
    private static final int NOWHERE = -1;
    // Nobody reads more; whoever mends these sees the next.
    private static final int MOST = 1_000;

    private final Function<String, Optional<Picture>> pictures;
    private final Typesetting typesetting;
    private final Map<Node, Integer> places = new IdentityHashMap<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private int cut;
    private int level = 1;

    private Inspection(List<Piece> pieces, Function<String, Optional<Picture>> pictures, Typesetting typesetting) {
        this.typesetting = typesetting;
        this.pictures = pictures;
        for (int i = 0; i < pieces.size(); i++) {
            var node = pieces.get(i).node();
            if (node != null) {
                places.putIfAbsent(node, i);
            }
        }
    }

    static List<Oddity> of(Manuscript manuscript, Function<String, Optional<Picture>> pictures) {
        var inspection = new Inspection(manuscript.pieces(), pictures, manuscript.typesetting());
        manuscript.document().accept(inspection);
        for (var unused : manuscript.footnotes().unused()) {
            inspection.place(unused.getFirstChild() == null ? unused : unused.getFirstChild());
            inspection.report(Oddity.FOOTNOTE_UNUSED, Map.of("label", unused.getLabel()));
        }
        if (manuscript.tablesLeft()) {
            inspection.cut = NOWHERE;
            inspection.report(Oddity.TABLES_TOO_LARGE, Map.of("most", Integer.toString(TableSizes.MOST)));
        }
        return List.copyOf(inspection.oddities);
    }

    private void place(Node node) {
        cut = places.getOrDefault(node, cut);
    }

    private void report(String code, Map<String, String> details) {
        if (oddities.size() < MOST) {
            oddities.add(new Oddity(code, cut, details));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        place(paragraph);
        ColonLines.of(paragraph).forEach(line -> report(Oddity.LIST_MISSING_AFTER_COLON, Map.of("line", line)));
        visitChildren(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        place(item);
        visitChildren(item);
    }

    @Override
    public void visit(Heading heading) {
        place(heading);
        if (PlainText.inline(heading).isBlank()) {
            report(Oddity.HEADING_EMPTY, Map.of());
        }
        if (heading.getLevel() == 1) {
            report(Oddity.HEADING_ON_TOP, Map.of());
        }
        int now = Outline.level(heading);
        if (now > level + 1) {
            report(Oddity.HEADING_JUMP, Map.of("from", Integer.toString(level), "to", Integer.toString(now)));
        }
        level = now;
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock html) {
        place(html);
        raw(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        raw(html.getLiteral());
    }

    private void raw(String literal) {
        if (!RawHtml.plausible(literal)) {
            report(Oddity.RAW_HTML_DROPPED, Map.of("what", "<…>"));
            return;
        }
        for (var dropped : AllowList.dropped(literal)) {
            report(Oddity.RAW_HTML_DROPPED, Map.of("what", dropped));
        }
    }

    @Override
    public void visit(Link link) {
        if (isBlank(link.getDestination()) || PlainText.inline(link).isBlank()) {
            report(Oddity.EMPTY_LINK, Map.of("href", link.getDestination()));
        } else if (!Addresses.allowed(link.getDestination())) {
            report(Oddity.LINK_REFUSED, Map.of("href", link.getDestination()));
        }
        media(link.getDestination());
        visitChildren(link);
    }

    /// An address of many blanks may be looked at for every word of a text.
    private static boolean isBlank(String address) {
        return address.length() < 100 && address.isBlank();
    }

    @Override
    public void visit(Image image) {
        if (PlainText.inline(image).isBlank() && !Figures.decorative(image)) {
            report(Oddity.ALT_MISSING, Map.of("image", image.getDestination()));
        }
        if (Figures.foreign(image.getDestination())) {
            report(Oddity.FOREIGN_IMAGE, Map.of("image", image.getDestination()));
        }
        media(image.getDestination());
    }

    private void media(String destination) {
        Figures.media(destination)
                .filter(name -> pictures.apply(name).isEmpty())
                .ifPresent(name -> report(Oddity.UNKNOWN_MEDIA, Map.of("reference", name)));
    }

    @Override
    public void visit(Text text) {
        var literal = text.getLiteral();
        if (literal.indexOf('[') < 0) {
            return;
        }
        marks(IMAGE_MARK.matcher(literal), Oddity.IMAGE_MARK_LEFT, "mark");
        marks(NOTE_MARK.matcher(literal), Oddity.FOOTNOTE_MISSING, "label");
    }

    private void marks(Matcher found, String code, String detail) {
        while (found.find()) {
            report(code, Map.of(detail, found.group(1)));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        place(block);
        switch (block) {
            case Stray stray -> report(stray.oddity(), Map.of("name", stray.name()));
            case Leaf leaf -> media(leaf.directive().attributes().getOrDefault("poster", ""));
            case Details details -> details(details);
            case FormulaBlock formula
            when !formula.closed() -> report(Oddity.FORMULA_UNCLOSED, Map.of("formula", formula.source()));
            case FormulaBlock formula -> formula(formula.tex(), true, formula.source());
            default -> visitChildren(block);
        }
    }

    private void details(Details details) {
        place(details.getFirstChild());
        if (!details.closed()) {
            report(Oddity.DIRECTIVE_UNCLOSED, Map.of("name", "details"));
        }
        visitChildren(details);
    }

    @Override
    public void visit(CustomNode node) {
        place(node);
        switch (node) {
            case StrayName stray -> report(Oddity.UNKNOWN_DIRECTIVE, Map.of("name", stray.name()));
            case Formula formula -> formula(formula.tex(), formula.display(), formula.source());
            default -> visitChildren(node);
        }
    }

    private void formula(String tex, boolean display, String source) {
        if (typesetting.formula(tex, display).isEmpty()) {
            report(Oddity.FORMULA_BROKEN, Map.of("formula", source));
        }
    }
}
