package almanac.translation;

import almanac.markup.Block;
import almanac.markup.BlockId;

/// A block of the source in certain words: what a block of a translation is made from.
public record SourceWords(BlockId block, String hash) {
    static SourceWords of(Block block) {
        return new SourceWords(block.id(), block.cut().hash());
    }
}
