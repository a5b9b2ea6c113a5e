package almanac.translation;

import almanac.markup.BlockId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Certain words of a block of a translation: what they were made from, by whom or what, and when. Never changed; what
/// is found out or decided later about the same words is another wording of theirs, and the last one counts.
///
/// @param version       the language version that the block is in
/// @param sourceVersion the one it was made from; empty where nothing is known of that
/// @param sources       several where blocks were joined; none where it stands for itself
/// @param added         whether a translator says something of their own with it
/// @param person        whoever wrote or approved it
public record Wording(
        long version,
        BlockId block,
        String hash,
        Optional<Long> sourceVersion,
        List<SourceWords> sources,
        Origin origin,
        Optional<Machine> machine,
        boolean approved,
        boolean added,
        Optional<Long> person,
        Instant at) {
    public Wording {
        sources = List.copyOf(sources);
        if (sources.isEmpty() != sourceVersion.isEmpty()) {
            throw new IllegalArgumentException("Sources and their version go together");
        }
    }

    boolean from(BlockId source) {
        return sources.stream().anyMatch(words -> words.block().equals(source));
    }

    /// The same said of other words, by a person who changed them.
    Wording reworded(String words, Optional<Long> by, Instant now) {
        return new Wording(
                version, block, words, sourceVersion, sources, origin.edited(), machine, false, added, by, now);
    }

    /// The same words, held to be made from these.
    Wording from(Optional<Long> otherVersion, List<SourceWords> others, Optional<Long> by, Instant now) {
        return new Wording(
                version,
                block,
                hash,
                others.isEmpty() ? Optional.empty() : otherVersion,
                others,
                origin,
                machine,
                approved,
                added,
                by,
                now);
    }
}
