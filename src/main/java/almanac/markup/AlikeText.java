package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds, for cuts without an old one of the same text, old ones that are alike: only between the same fixed points,
/// and without crossing.
final class AlikeText {
    private final List<Cut> before;
    private final List<Cut> now;
    private final int[] partners;
    private final boolean[] taken;
    private final Likeness likeness;

    AlikeText(List<Cut> before, List<Cut> now, int[] partners) {
        this.before = before;
        this.now = now;
        this.partners = partners;
        this.taken = new boolean[before.size()];
        this.likeness = new Likeness(before, now);
        for (int partner : partners) {
            if (partner >= 0) {
                taken[partner] = true;
            }
        }
    }

    void fill() {
        singles();
        int from = 0;
        int origin = 0;
        for (int anchor : Ascending.positions(partners)) {
            gap(from, anchor, origin, partners[anchor]);
            from = anchor + 1;
            origin = partners[anchor] + 1;
        }
        gap(from, now.size(), origin, before.size());
    }

    /// Title, summary and the like are one each, however much they were rewritten.
    private void singles() {
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < before.size() && now.get(i).kind().single() && partners[i] < 0; j++) {
                if (!taken[j] && before.get(j).kind() == now.get(i).kind()) {
                    pair(i, j);
                }
            }
        }
    }

    private void gap(int from, int to, int origin, int end) {
        var places = free(from, to, i -> partners[i] < 0 && !now.get(i).kind().single());
        var origins = free(origin, end, j -> !taken[j] && !before.get(j).kind().single());
        if (!places.isEmpty() && !origins.isEmpty()) {
            new AlikeGap(places.size(), origins.size(), (i, j) -> likeness.of(origins.get(j), places.get(i)))
                    .follow((i, j) -> pair(places.get(i), origins.get(j)));
        }
    }

    private static List<Integer> free(int from, int to, IntPredicate isFree) {
        var free = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (isFree.test(i)) {
                free.add(i);
            }
        }
        return free;
    }

    private void pair(int place, int origin) {
        partners[place] = origin;
        taken[origin] = true;
    }
}
