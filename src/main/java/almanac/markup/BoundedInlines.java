package almanac.markup;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/// Reads what is inside a block as the library (0.32) does, unless it has more brackets than anybody writes: with every
/// link that closes, the library goes through all brackets that are open, so a paragraph of nothing but `![[]()` would
/// keep it busy for hours. Such a block is shown as it was written. This goes when the library stops at the first
/// bracket that it has ruled out before.
final class BoundedInlines implements InlineParser {
    private static final int MOST = 5_000;

    private final InlineParser inlines;

    BoundedInlines(InlineParserContext context) {
        this.inlines = new InlineParserImpl(new BoundedDefinitions(context));
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        var content = lines.getContent();
        if (content.chars().filter(letter -> letter == '[').count() <= MOST) {
            inlines.parse(lines, block);
            return;
        }
        var text = new Text(content);
        text.setSourceSpans(lines.getSourceSpans());
        block.appendChild(text);
    }
}
