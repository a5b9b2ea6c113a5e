package almanac.markup;

import almanac.markup.FormulaNodes.FormulaBlock;
import org.commonmark.Extension;
import org.commonmark.node.Block;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Formulas: in a line, and from a line that begins with `$$` to one that ends with it. A blank line ends one that
/// nothing closes, which then is text.
final class FormulaBlocks extends AbstractBlockParserFactory implements Parser.ParserExtension {
    private static final String SIGNS = "$$";

    static Extension extension() {
        return new FormulaBlocks();
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(this);
        builder.customInlineContentParserFactory(new InlineFormulas());
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var content = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || !startsWith(content, at)) {
            return BlockStart.none();
        }
        var rest = content.subSequence(at + SIGNS.length(), content.length())
                .toString()
                .strip();
        int closing = rest.indexOf(SIGNS);
        if (closing == 0 || closing > 0 && closing < rest.length() - SIGNS.length()) {
            return BlockStart.none();
        }
        return BlockStart.of(new OpenFormula(rest)).atIndex(content.length());
    }

    private static boolean startsWith(CharSequence content, int at) {
        return at + 1 < content.length() && content.charAt(at) == '$' && content.charAt(at + 1) == '$';
    }

    private static final class OpenFormula extends AbstractBlockParser {
        private final FormulaBlock block = new FormulaBlock();

        OpenFormula(String firstLine) {
            take(firstLine);
        }

        private void take(String line) {
            var words = line.stripTrailing();
            if (words.endsWith(SIGNS)) {
                block.close();
                words = words.substring(0, words.length() - SIGNS.length());
            }
            block.add(words);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return block.closed() || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            if (!block.closed() && !line.getContent().toString().isBlank()) {
                take(line.getContent().toString());
            }
        }
    }
}
