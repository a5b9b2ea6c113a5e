package almanac.article;

import almanac.markup.BlockId;
import java.util.Set;

/// How a translation stands to its original now.
public sealed interface Freshness {
    /// This text is the original itself.
    record Original() implements Freshness {}

    /// A translation that reflects all of the live original.
    record Current() implements Freshness {}

    /// The original has moved on: so many of its blocks were changed, added or removed since.
    ///
    /// @param behind the number of the original's blocks that differ
    /// @param stale  the blocks of this text known to be made from something older, where that is known
    record Outdated(int behind, Set<BlockId> stale) implements Freshness {}

    /// The original has been withdrawn; the translation stands alone.
    record Orphaned() implements Freshness {}
}
