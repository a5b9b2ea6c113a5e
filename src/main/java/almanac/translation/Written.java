package almanac.translation;

import almanac.article.Refusal;
import almanac.markup.BlockId;
import java.util.List;
import java.util.Map;

/// What became of words that were brought for blocks.
public sealed interface Written {
    /// Looked at one by one; what could be written was, together.
    ///
    /// @param sheet the translation as it stands now
    record Done(Sheet sheet, Map<BlockId, Outcome> blocks) implements Written {}

    /// Nothing was written: the text as a whole cannot be kept.
    record Refused(List<Refusal> refusals) implements Written {}

    /// There is nothing to translate from.
    record NoSource() implements Written {}

    /// What became of the words for one block.
    enum Outcome {
        WRITTEN,
        /// The same words were there, and nothing more was said of them.
        UNCHANGED,
        /// A person wrote what is there, so no machine writes over it.
        KEPT,
        /// The source has other words by now.
        SOURCE_MOVED,
        /// The translation has other words by now.
        TARGET_MOVED,
        /// They would change the blocks around theirs.
        UNFIT,
        /// The source has no such block.
        UNKNOWN
    }
}
