package almanac.translation;

import almanac.markup.Block;
import almanac.markup.Cut;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A block of the source and what a translation makes of it.
///
/// @param targets  the blocks that say it: none while it is missing, several where it was split; shared with another
/// row
///                 where blocks were joined
/// @param previous the words of the source that it was made from, where it is stale and they are known
/// @param setAside what people wrote for it that is in the text no more, the last first
public record Row(
        Block source,
        List<Target> targets,
        BlockState state,
        Optional<String> previous,
        Optional<LeftOut> leftOut,
        List<String> setAside) {
    public Row {
        targets = List.copyOf(targets);
        setAside = List.copyOf(setAside);
    }

    /// A block of the translation and what is known of its words.
    public record Target(Block block, Wording wording) {}

    public String sourceHash() {
        return source.cut().hash();
    }

    /// What the translation says, with blank lines where the block was split.
    public Optional<String> target() {
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(targets.stream()
                        .map(target -> target.block().cut().text())
                        .collect(Collectors.joining("\n\n")));
    }

    /// What a writer must have seen before these words may be replaced.
    public Optional<String> targetHash() {
        return targets.size() == 1
                ? Optional.of(targets.getFirst().block().cut().hash())
                : target().map(words -> new Cut(source.cut().kind(), words).hash());
    }

    /// Of the words that stand there; people's, if any of them are.
    public Optional<Origin> origin() {
        return targets.stream().map(target -> target.wording().origin()).min(Enum::compareTo);
    }

    public Optional<Machine> machine() {
        return targets.stream()
                .flatMap(target -> target.wording().machine().stream())
                .findFirst();
    }

    /// Whether a machine or the memory may write here: over nothing, or over what no person has touched.
    public boolean isFree() {
        return leftOut.isEmpty()
                && targets.stream()
                        .allMatch(target -> target.wording().origin().untouched()
                                && !target.wording().approved());
    }
}
