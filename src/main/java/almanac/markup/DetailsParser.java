package almanac.markup;

import almanac.markup.DirectiveNodes.Details;
import almanac.markup.DirectiveNodes.DetailsTitle;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/// A box from `:::details[Title]` to a line of as many colons or more; without one, to the end of what it stands in.
final class DetailsParser extends AbstractBlockParser {
    private final Details block;
    private final DetailsTitle title;
    private final SourceLine titleLine;
    private final int colons;
    private int closing = -1;

    DetailsParser(DirectiveLine line, SourceLine source) {
        block = new Details(line.attributes().containsKey("open"));
        title = new DetailsTitle(line.label(source.getContent().toString()));
        titleLine = source.substring(line.labelStart(), line.labelEnd());
        colons = line.colons();
        block.appendChild(title);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closes(state) && !belongsInside(state.getActiveBlockParser().getBlock())) {
            block.close();
            closing = state.getLine().getSourceSpan().getLineIndex();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /// The parser counts the closing line among those of whatever was open in the box.
    @Override
    public void closeBlock() {
        for (var node = block.getLastChild(); node != null; node = node.getLastChild()) {
            var own = node.getSourceSpans().stream()
                    .filter(span -> span.getLineIndex() != closing)
                    .toList();
            if (!own.isEmpty()) {
                node.setSourceSpans(own);
            }
        }
    }

    private boolean closes(ParserState state) {
        var content = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        int start = at;
        while (at < content.length() && content.charAt(at) == ':') {
            at++;
        }
        return state.getIndent() < 4
                && at - start >= colons
                && content.subSequence(at, content.length()).toString().isBlank();
    }

    /// Whether the line is the business of something that is open inside this box: a code block, or another box.
    private boolean belongsInside(Node active) {
        for (var node = active; node != null && node != block; node = node.getParent()) {
            if (node instanceof FencedCodeBlock || node instanceof Details inner && !inner.closed()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        inlines.parse(SourceLines.of(titleLine), title);
    }
}
