package almanac.article;

import almanac.markup.Block;
import java.util.List;

/// A block as a revision remembers it: identity, kind and the hash of its text then.
record BlockMark(String id, String kind, String hash) {
    static List<BlockMark> of(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new BlockMark(
                        block.id().value(),
                        block.cut().kind().name(),
                        block.cut().hash()))
                .toList();
    }
}
