package almanac.markup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How alike two cuts are: the share of letter pairs they have in common (Sørensen–Dice), which needs no word breaking
/// and so serves Japanese as well as German.
final class Likeness {
    private static final int LONGEST = 4_000;

    private final List<Cut> before;
    private final List<Cut> now;
    private final Map<Integer, int[]> pairsBefore = new HashMap<>();
    private final Map<Integer, int[]> pairsNow = new HashMap<>();

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
        int all = one.length + other.length;
        return all == 0 ? 0 : 2.0 * common(one, other) / all;
    }

    /// How many pairs two sorted lists share, repetitions counted.
    private static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static int[] pairs(String text) {
        var pairs = new int[Math.max(0, Math.min(text.length(), LONGEST) - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
