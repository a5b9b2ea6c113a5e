package almanac.markup;

import almanac.markup.DirectiveNodes.DetailsTitle;
import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.DirectiveNodes.Stray;
import almanac.markup.DirectiveNodes.StrayName;
import almanac.markup.FormulaNodes.Formula;
import almanac.markup.FormulaNodes.FormulaBlock;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a text without its markup: one paragraph per block, footnotes at the end, embeds left out.
final class PlainText extends AbstractVisitor {
    private final List<String> paragraphs = new ArrayList<>();
    private final List<FootnoteDefinition> footnotes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private final boolean code;
    private final boolean headings;

    private PlainText(boolean code, boolean headings) {
        this.code = code;
        this.headings = headings;
    }

    static String of(Node document) {
        return of(document, new PlainText(true, true));
    }

    /// What is read word by word: without blocks of code.
    static String prose(Node document) {
        return of(document, new PlainText(false, true));
    }

    /// What a text begins with, for those who have not seen its headings: running words alone.
    static String running(Node document) {
        return of(document, new PlainText(false, false));
    }

    private static String of(Node document, PlainText plain) {
        document.accept(plain);
        // A footnote may hold another, so the list can grow while it is read.
        for (int i = 0; i < plain.footnotes.size(); i++) {
            plain.visitChildren(plain.footnotes.get(i));
        }
        return String.join("\n\n", plain.paragraphs);
    }

    /// The words inside one node, on one line.
    static String inline(Node node) {
        var plain = new PlainText(true, true);
        plain.visitChildren(node);
        plain.end();
        return String.join(" ", plain.paragraphs);
    }

    private void end() {
        var text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }

    private void paragraph(Node node) {
        visitChildren(node);
        end();
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraph(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        if (headings) {
            paragraph(heading);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    private void code(String literal) {
        if (code) {
            line.append(literal);
            end();
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        line.append(RawText.of(html.getLiteral()));
        end();
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().startsWith("<br")) {
            line.append('\n');
        }
    }

    @Override
    public void visit(Text text) {
        line.append(Figures.withoutMark(text));
    }

    @Override
    public void visit(Code code) {
        line.append(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (image.getParent() instanceof Paragraph paragraph
                && Figures.alone(paragraph).isPresent()) {
            end();
            line.append(image.getTitle() == null ? "" : image.getTitle());
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (!Scripts.joins(lineBreak)) {
            line.append(' ');
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        line.append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case FootnoteDefinition footnote -> footnotes.add(footnote);
            case Leaf leaf -> {
                line.append(leaf.video() ? leaf.title() : "");
                end();
            }
            case Stray stray -> {
                line.append(stray.line());
                end();
            }
            case DetailsTitle title -> paragraph(title);
            case FormulaBlock formula -> code(formula.tex());
            default -> visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableRow _ when !headings -> {}
            case TableRow row -> paragraph(row);
            case TableCell cell -> {
                visitChildren(cell);
                line.append('\t');
            }
            case StrayName stray -> line.append(':').append(stray.name());
            case Formula formula -> line.append(formula.tex());
            case FootnoteReference _ -> {}
            default -> visitChildren(node);
        }
    }
}
