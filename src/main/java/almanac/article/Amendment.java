package almanac.article;

import almanac.markup.BlockId;
import java.util.List;
import java.util.Optional;

/// A draft changed block by block.
///
/// @param blocks for each block of the new text, the one that it goes on being; empty for a new one
public record Amendment(DraftText text, List<Optional<BlockId>> blocks, Optional<MadeFrom> madeFrom) {
    public Amendment {
        blocks = List.copyOf(blocks);
    }
}
