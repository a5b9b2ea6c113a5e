package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds, for cuts without an old one of the same text, old ones that are alike: only between the same fixed points,
/// and without crossing.
final class AlikeText {
    private static final double ALIKE = 0.4;
    // A gap larger than this is compared along its diagonal only.
    private static final int WIDEST = 250_000;
    private static final int REACH = 20;

    private final List<Cut> before;
    private final List<Cut> now;
    private final int[] partners;
    private final boolean[] taken;

    AlikeText(List<Cut> before, List<Cut> now, int[] partners) {
        this.before = before;
        this.now = now;
        this.partners = partners;
        this.taken = new boolean[before.size()];
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

    /// Pairs what is alike between two fixed points, in order, so that the likeness is greatest in all.
    private void gap(int from, int to, int origin, int end) {
        var places = free(from, to, i -> partners[i] < 0 && !now.get(i).kind().single());
        var origins = free(origin, end, j -> !taken[j] && !before.get(j).kind().single());
        if (places.isEmpty() || origins.isEmpty()) {
            return;
        }
        boolean wide = (long) places.size() * origins.size() > WIDEST;
        var likeness = new Likeness(before, now);
        var best = new double[places.size() + 1][origins.size() + 1];
        var alike = new double[places.size()][origins.size()];
        for (int i = places.size() - 1; i >= 0; i--) {
            for (int j = origins.size() - 1; j >= 0; j--) {
                alike[i][j] = wide && Math.abs(i - j) > REACH ? 0 : likeness.of(origins.get(j), places.get(i));
                double paired = alike[i][j] >= ALIKE ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        follow(best, alike, places, origins);
    }

    private void follow(double[][] best, double[][] alike, List<Integer> places, List<Integer> origins) {
        int i = 0;
        int j = 0;
        while (i < places.size() && j < origins.size()) {
            if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pair(places.get(i++), origins.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
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
