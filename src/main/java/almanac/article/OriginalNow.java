package almanac.article;

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
        var behind = differing(hashes(then), hashes(now));
        return behind == 0 ? new Freshness.Current() : new Freshness.Outdated(behind, Set.of());
    }

    private static Map<String, String> hashes(List<BlockMark> blocks) {
        return blocks.stream().collect(Collectors.toMap(BlockMark::id, BlockMark::hash));
    }

    private static int differing(Map<String, String> then, Map<String, String> now) {
        var changedOrRemoved = then.entrySet().stream()
                .filter(block -> !block.getValue().equals(now.get(block.getKey())))
                .count();
        var added = now.keySet().stream().filter(id -> !then.containsKey(id)).count();
        return Math.toIntExact(changedOrRemoved + added);
    }
}
