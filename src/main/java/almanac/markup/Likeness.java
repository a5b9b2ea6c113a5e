package almanac.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How alike two cuts are: the share of letter pairs they have in common (Sørensen–Dice), which needs no word breaking
/// and so serves Japanese as well as German.
final class Likeness {
    private static final int LONGEST = 4_000;

    private final List<Cut> before;
    private final List<Cut> now;
    private final Map<Integer, Map<Integer, Integer>> pairsBefore = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> pairsNow = new HashMap<>();

    Likeness(List<Cut> before, List<Cut> now) {
        this.before = before;
        this.now = now;
    }

    /// From 0 (nothing in common, or kinds that cannot turn into each other) to 1 (the same).
    double of(int origin, int place) {
        var old = before.get(origin);
        var cut = now.get(place);
        if (!old.kind().mayBecome(cut.kind())) {
            return 0;
        }
        if (old.text().equals(cut.text())) {
            return 1;
        }
        var one = pairsBefore.computeIfAbsent(origin, _ -> pairs(old.text()));
        var other = pairsNow.computeIfAbsent(place, _ -> pairs(cut.text()));
        return dice(one, other);
    }

    private static double dice(Map<Integer, Integer> one, Map<Integer, Integer> other) {
        int common = 0;
        for (var pair : one.entrySet()) {
            @Nullable Integer there = other.get(pair.getKey());
            common += there == null ? 0 : Math.min(pair.getValue(), there);
        }
        int all = sum(one) + sum(other);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int sum(Map<Integer, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Integer, Integer> pairs(String text) {
        var pairs = new HashMap<Integer, Integer>();
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i + 1 < end; i++) {
            pairs.merge(text.charAt(i) << 16 | text.charAt(i + 1), 1, Integer::sum);
        }
        return pairs;
    }
}
