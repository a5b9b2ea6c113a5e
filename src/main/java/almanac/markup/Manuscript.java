package almanac.markup;

import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.typeset.Typesetting;
import almanac.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/// One body that was read: its blocks, its outline, its words, what it points at, and its HTML for a setting.
public final class Manuscript {
    private static final Picture ANY = new Picture("", "", "", 0, 0);

    private final String markdown;
    private final Node document;
    private final Cutting cutting;
    private final List<Piece> pieces;
    private final Outline outline;
    private final Footnotes footnotes;
    private final Sections sections;
    private final boolean tablesLeft;
    private final Typesetting typesetting;

    Manuscript(String markdown, Node document, boolean tablesLeft, Typesetting typesetting) {
        this.markdown = markdown;
        this.typesetting = typesetting;
        this.document = document;
        this.cutting = new Cutting(new Sources(markdown), document);
        this.pieces = cutting.pieces();
        this.outline = new Outline(document);
        this.footnotes = new Footnotes(document);
        this.sections = new Sections(markdown, document, cutting);
        this.tablesLeft = tablesLeft;
    }

    /// Its blocks, in document order.
    public List<Cut> cuts() {
        return pieces.stream().map(Piece::cut).toList();
    }

    public List<Heading> outline() {
        return outline.headings();
    }

    /// Its words without markup, with blank lines between paragraphs.
    public String plainText() {
        return PlainText.of(document);
    }

    /// Minutes to read it; blocks of code are looked at and not read.
    public int minutes(Language language) {
        return Prose.minutes(PlainText.prose(document), language);
    }

    /// Its beginning, of at most so many code points, as a list shows it: running words without headings, tables and
    /// code; whatever there is where there is no more.
    public String teaser(Language language, int codePoints) {
        var running = PlainText.running(document);
        return Prose.teaser(running.isEmpty() ? plainText() : running, language, codePoints);
    }

    public References references() {
        return Collecting.from(document);
    }

    /// What an author should look at, as far as the text alone tells.
    public List<Oddity> oddities() {
        return Inspection.of(this, _ -> Optional.of(ANY));
    }

    /// The same, and the media that the setting does not know.
    public List<Oddity> oddities(Setting setting) {
        return Inspection.of(this, setting.pictures());
    }

    /// The HTML of its top-level blocks in order, footnotes last; `ids` are those of its cuts, in the order of
    /// `cuts()`.
    public List<Part> parts(List<BlockId> ids, Setting setting) {
        if (ids.size() != pieces.size()) {
            throw new IllegalArgumentException(ids.size() + " ids for " + pieces.size() + " blocks");
        }
        var rendering = new Rendering(this, ids, setting);
        var parts = new ArrayList<Part>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            var top = node;
            if (!(top instanceof FootnoteDefinition)) {
                cutting.first(top).ifPresent(first -> parts.add(part(top, ids.get(first), rendering)));
            }
        }
        if (!footnotes.notes().isEmpty()) {
            int first = cutting.first(footnotes.notes().getFirst().definition()).orElseThrow();
            parts.add(rendering.part(new FootnoteSection(), ids.get(first)));
        }
        return List.copyOf(parts);
    }

    private static Part part(Node top, BlockId block, Rendering rendering) {
        return top instanceof Leaf leaf && !leaf.video() ? embed(leaf.directive(), block) : rendering.part(top, block);
    }

    private static Part embed(Directive directive, BlockId block) {
        var others = new LinkedHashMap<>(directive.attributes());
        others.remove("ref");
        return new Part.Embed(block, directive.name(), directive.handle().orElseThrow(), others);
    }

    String markdown() {
        return markdown;
    }

    /// Its blocks of the top level, as they stand in the Markdown.
    Sections sections() {
        return sections;
    }

    int length() {
        return markdown.length();
    }

    /// Whether its tables were left as they were written, being too large.
    boolean tablesLeft() {
        return tablesLeft;
    }

    Typesetting typesetting() {
        return typesetting;
    }

    Node document() {
        return document;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Outline headings() {
        return outline;
    }

    Footnotes footnotes() {
        return footnotes;
    }
}
