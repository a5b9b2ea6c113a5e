package almanac.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The original of a translation as it stands now, and as it was in the edition that the translation reflects.
///
/// @param live the number of the original's live edition; absent once it was withdrawn
/// @param then the original's blocks in the edition reflected; absent where nothing moved since, or the basis is
/// unknown
record OriginalNow(
        @Nullable Integer live,
        @Nullable List<BlockMark> then,
        @Nullable List<BlockMark> now) {

    /// Outdated means: a later edition is live, and in it at least one block was changed, added or removed.
    Freshness freshness() {
        if (live == null) {
            return new Freshness.Orphaned();
        }
        if (then == null || now == null) {
            return new Freshness.Current();
        }
        var behind = changed(then, now) + replaced(then, now);
        return behind == 0 ? new Freshness.Current() : new Freshness.Outdated(behind, Set.of());
    }

    private static int changed(List<BlockMark> then, List<BlockMark> now) {
        var hashes = then.stream().collect(Collectors.toMap(BlockMark::id, BlockMark::hash));
        return Math.toIntExact(now.stream()
                .filter(block -> hashes.containsKey(block.id()) && !block.hash().equals(hashes.get(block.id())))
                .count());
    }

    /// Blocks added and removed. One of the same kind that went and one that came in the same place are one that
    /// was rewritten, to a reader who is told how many differ: a short sentence said otherwise has little in common
    /// with what it was. They keep identities of their own all the same.
    private static int replaced(List<BlockMark> then, List<BlockMark> now) {
        var removed = apart(then, now);
        var added = apart(now, then);
        var places = new HashSet<>(removed.keySet());
        places.addAll(added.keySet());
        return places.stream()
                .mapToInt(place -> Math.max(removed.getOrDefault(place, 0), added.getOrDefault(place, 0)))
                .sum();
    }

    /// A place: the last block before it that both texts have (empty at the beginning), and what kind stands there.
    private record Place(String after, String kind) {}

    /// How many blocks that the other text lacks are in each place.
    private static Map<Place, Integer> apart(List<BlockMark> text, List<BlockMark> other) {
        var common = other.stream().map(BlockMark::id).collect(Collectors.toSet());
        var apart = new HashMap<Place, Integer>();
        var after = "";
        for (var block : text) {
            if (common.contains(block.id())) {
                after = block.id();
            } else {
                apart.merge(new Place(after, block.kind()), 1, Integer::sum);
            }
        }
        return apart;
    }
}
