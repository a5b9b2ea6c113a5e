package almanac.translation;

import almanac.article.Freshness;
import almanac.markup.BlockId;
import almanac.markup.BlockKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How a published translation stands to the original as it is live now, whatever languages it came through.
///
/// @param blocks    the translation's
/// @param reflected the original's in the edition that the translation reflects; none where that is unknown
/// @param live      the original's in its live edition
/// @param links     for each block of the translation in its words, the words of the original that it was made from
/// @param leftOut   blocks of the original that it does without
record Standing(
        List<Mark> blocks,
        List<Mark> reflected,
        List<Mark> live,
        Map<BlockId, List<SourceWords>> links,
        Equivalents equivalents,
        Set<BlockId> leftOut) {

    /// A block as an edition remembers it.
    record Mark(BlockId id, BlockKind kind, String hash) {}

    Freshness freshness() {
        var said = said();
        var then = reflected.stream().collect(Collectors.toMap(Mark::id, Mark::hash, (a, _) -> a));
        var now = live.stream().map(Mark::id).collect(Collectors.toSet());
        var changed = new HashSet<BlockId>();
        var added = new HashSet<BlockId>();
        for (var block : live) {
            boolean moved = block.kind().translatable()
                    && !(then.containsKey(block.id()) && same(block, then.getOrDefault(block.id(), "")))
                    && said.getOrDefault(block.id(), Set.of()).stream().noneMatch(hash -> same(block, hash));
            if (moved && (said.containsKey(block.id()) || then.containsKey(block.id()))) {
                changed.add(block.id());
            } else if (moved && !leftOut.contains(block.id())) {
                added.add(block.id());
            }
        }
        var removed = reflected.stream()
                .map(Mark::id)
                .filter(id -> !now.contains(id) && said.containsKey(id))
                .collect(Collectors.toSet());
        int behind = changed.size() + replaced(removed, added);
        return behind == 0 ? new Freshness.Current() : new Freshness.Outdated(behind, stale(changed, removed));
    }

    private boolean same(Mark block, String hash) {
        return equivalents.same(block.id(), hash, block.hash());
    }

    /// For each block of the original, the words of it that the translation says.
    private Map<BlockId, Set<String>> said() {
        var said = new HashMap<BlockId, Set<String>>();
        links.values()
                .forEach(sources -> sources.forEach(words -> said.computeIfAbsent(words.block(), _ -> new HashSet<>())
                        .add(words.hash())));
        return said;
    }

    private Set<BlockId> stale(Set<BlockId> changed, Set<BlockId> removed) {
        return blocks.stream()
                .map(Mark::id)
                .filter(id -> links.getOrDefault(id, List.of()).stream()
                        .anyMatch(words -> changed.contains(words.block()) || removed.contains(words.block())))
                .collect(Collectors.toSet());
    }

    /// Blocks that went and blocks that came; one of each in the same place, and of one kind, are one that was
    /// rewritten.
    private int replaced(Set<BlockId> removed, Set<BlockId> added) {
        var went = places(reflected, removed);
        var came = places(live, added);
        var places = new HashSet<>(went.keySet());
        places.addAll(came.keySet());
        return places.stream()
                .mapToInt(place -> Math.max(went.getOrDefault(place, 0), came.getOrDefault(place, 0)))
                .sum();
    }

    /// The last block before it that both texts have, and what kind stands there.
    private record Place(String after, BlockKind kind) {}

    private Map<Place, Integer> places(List<Mark> text, Set<BlockId> which) {
        var places = new HashMap<Place, Integer>();
        var both = reflected.stream().map(Mark::id).collect(Collectors.toSet());
        both.retainAll(live.stream().map(Mark::id).collect(Collectors.toSet()));
        var after = "";
        for (var block : text) {
            if (which.contains(block.id())) {
                places.merge(new Place(after, block.kind()), 1, Integer::sum);
            } else if (both.contains(block.id())) {
                after = block.id().value();
            }
        }
        return places;
    }
}
