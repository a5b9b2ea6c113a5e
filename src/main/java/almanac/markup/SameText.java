package almanac.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds for each cut the old one with the same text: what occurs once on both sides first, then repetitions near
/// such fixed points, then what is left, in order.
final class SameText {
    private final List<String> before;
    private final List<String> now;
    private final int[] partners;
    private final boolean[] taken;

    SameText(List<Cut> before, List<Cut> now) {
        this.before = before.stream().map(Cut::hash).toList();
        this.now = now.stream().map(Cut::hash).toList();
        this.partners = new int[now.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(partners, -1);
    }

    /// The position of the old cut for each new one, or -1.
    int[] partners() {
        unique();
        spread(1);
        spread(-1);
        rest();
        return partners;
    }

    private void unique() {
        var old = positions(before);
        positions(now).forEach((hash, places) -> {
            var origins = old.getOrDefault(hash, List.of());
            if (places.size() == 1 && origins.size() == 1) {
                pair(places.getFirst(), origins.getFirst());
            }
        });
    }

    /// From each pair on, what is next to it on both sides: so repeated cells and rules stay with their neighbours.
    private void spread(int step) {
        int start = step > 0 ? 0 : now.size() - 1;
        for (int i = start; i >= 0 && i < now.size(); i += step) {
            int neighbour = i - step;
            boolean atEdge = neighbour < 0 || neighbour >= now.size();
            int origin = atEdge ? edge(step) : partners[neighbour] < 0 ? -1 : partners[neighbour] + step;
            if (partners[i] < 0 && origin >= 0 && origin < before.size() && isFree(origin, i)) {
                pair(i, origin);
            }
        }
    }

    private int edge(int step) {
        return step > 0 ? 0 : before.size() - 1;
    }

    private boolean isFree(int origin, int place) {
        return !taken[origin] && before.get(origin).equals(now.get(place));
    }

    private void rest() {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                free.computeIfAbsent(before.get(i), _ -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            var origins = free.get(now.get(i));
            if (partners[i] < 0 && origins != null && !origins.isEmpty()) {
                pair(i, origins.removeFirst());
            }
        }
    }

    private void pair(int place, int origin) {
        partners[place] = origin;
        taken[origin] = true;
    }

    private static Map<String, List<Integer>> positions(List<String> hashes) {
        Map<String, List<Integer>> positions = new HashMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            positions.computeIfAbsent(hashes.get(i), _ -> new ArrayList<>()).add(i);
        }
        return positions;
    }
}
