package almanac.markup;

import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.DirectiveNodes.Stray;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Generic directives: `::name{…}` for embeds and videos, `:::details[…]` for boxes, `:notranslate[…]` in a line.
final class Directives extends AbstractBlockParserFactory implements Parser.ParserExtension {
    private final Set<String> embeds;

    private Directives(Set<String> embeds) {
        this.embeds = Set.copyOf(embeds);
    }

    static Extension knowing(Set<String> embeds) {
        return new Directives(embeds);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(this);
        builder.customInlineContentParserFactory(new InlineDirectives());
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var content = state.getLine().getContent();
        int index = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || index + 2 >= content.length() || content.charAt(index) != ':') {
            return BlockStart.none();
        }
        return DirectiveLine.parse(content, index)
                .flatMap(line -> started(line, state, container(matched)))
                .map(parser -> BlockStart.of(parser).atIndex(content.length()))
                .orElseGet(BlockStart::none);
    }

    private static Block container(MatchedBlockParser matched) {
        var block = matched.getMatchedBlockParser().getBlock();
        return block instanceof Paragraph ? (Block) block.getParent() : block;
    }

    private Optional<BlockParser> started(DirectiveLine line, ParserState state, Block container) {
        var text = state.getLine().getContent().toString();
        if (!line.leaf()) {
            return line.name().equals("details")
                    ? Optional.of(new DetailsParser(line, state.getLine()))
                    : Optional.of(new OneLine(stray(Oddity.UNKNOWN_DIRECTIVE, line, text)));
        }
        if (line.name().equals("video")) {
            return Optional.of(new OneLine(video(line, text)));
        }
        if (embeds.contains(line.name())) {
            return Optional.of(new OneLine(embed(line, text, container instanceof Document)));
        }
        return line.unmistakable()
                ? Optional.of(new OneLine(stray(Oddity.UNKNOWN_DIRECTIVE, line, text)))
                : Optional.empty();
    }

    private static Block video(DirectiveLine line, String text) {
        return Addresses.web(line.attributes().getOrDefault("url", ""))
                ? leaf(line, text)
                : stray(Oddity.VIDEO_WITHOUT_URL, line, text);
    }

    private static Block embed(DirectiveLine line, String text, boolean onTop) {
        if (!onTop) {
            return stray(Oddity.EMBED_INSIDE, line, text);
        }
        return new Directive(line.name(), line.attributes()).handle().isPresent()
                ? leaf(line, text)
                : stray(Oddity.EMBED_WITHOUT_HANDLE, line, text);
    }

    private static Leaf leaf(DirectiveLine line, String text) {
        return new Leaf(new Directive(line.name(), line.attributes()), line.label(text), text.strip());
    }

    private static Stray stray(String oddity, DirectiveLine line, String text) {
        return new Stray(oddity, line.name(), text.strip());
    }

    /// A block that is over at the end of its line.
    private static final class OneLine extends AbstractBlockParser {
        private final Block block;

        OneLine(Block block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
