package almanac.translation;

import almanac.markup.BlockId;
import java.util.Optional;

/// Words for one block, and what whoever brings them has seen.
///
/// @param source     the block of the source that they say
/// @param sourceHash the words of the source that they were made from
/// @param targetHash the words that they replace; empty for none
/// @param words      Markdown; none take the block out
/// @param approved   whether a person stands for them
public record BlockWords(
        BlockId source,
        String sourceHash,
        Optional<String> targetHash,
        String words,
        Origin origin,
        Optional<Machine> machine,
        boolean approved) {
    /// What a person wrote.
    public static BlockWords byHand(
            BlockId source, String sourceHash, Optional<String> targetHash, String words, boolean approved) {
        return new BlockWords(source, sourceHash, targetHash, words, Origin.HUMAN, Optional.empty(), approved);
    }
}
