package almanac.article;

import almanac.markup.Block;
import almanac.markup.Manuscript;
import almanac.shared.Language;
import java.util.List;

/// Reads a draft before it is published and says what is wrong with it. Features add theirs as beans.
public interface Check {
    List<Finding> check(Text text);

    /// A draft as checks see it.
    ///
    /// @param blocks every block with its identity: title, summary and pictures' words first, then the body's
    record Text(long article, Language language, DraftText words, Manuscript manuscript, List<Block> blocks) {
        /// The block of a cut of the body, counted as the manuscript counts.
        Block bodyBlock(int cut) {
            return blocks.get(blocks.size() - manuscript.cuts().size() + cut);
        }
    }
}
