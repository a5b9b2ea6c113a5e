package almanac.article;

import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.markup.Manuscript;
import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A text with its blocks and their identities, as a revision or an edition holds it.
///
/// @param version  the language version, by internal id
/// @param original whether the article was written in this language
/// @param revision the revision that these words are, or that the edition was made of
/// @param edition  where it was published
/// @param blocks   every block: title, summary and search texts first, then the manuscript's, in their order
/// @param by       whoever saved or published it; empty for the program
public record Words(
        UUID article,
        long version,
        Language language,
        boolean original,
        int revision,
        Optional<Integer> edition,
        DraftText text,
        Manuscript manuscript,
        List<Block> blocks,
        Optional<MadeFrom> madeFrom,
        Instant at,
        Optional<Long> by) {
    public Words {
        blocks = List.copyOf(blocks);
    }

    /// How many blocks stand outside the body; the manuscript's follow.
    public int outside() {
        return blocks.size() - manuscript.cuts().size();
    }

    public Optional<Block> block(BlockId id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }
}
