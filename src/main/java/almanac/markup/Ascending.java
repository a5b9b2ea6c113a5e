package almanac.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The longest ascending run among positions: the pairs that did not move past each other.
final class Ascending {
    private Ascending() {}

    /// Where the members of the longest strictly ascending subsequence stand; negative values are no members.
    /// Patience sorting, O(n log n).
    static List<Integer> positions(int[] values) {
        var tails = new int[values.length];
        var previous = new int[values.length];
        Arrays.fill(previous, -1);
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int place = place(values, tails, length, values[i]);
            previous[i] = place > 0 ? tails[place - 1] : -1;
            tails[place] = i;
            length = Math.max(length, place + 1);
        }
        return backwards(previous, length == 0 ? -1 : tails[length - 1]);
    }

    private static int place(int[] values, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Integer> backwards(int[] previous, int last) {
        Deque<Integer> positions = new ArrayDeque<>();
        for (int i = last; i >= 0; i = previous[i]) {
            positions.addFirst(i);
        }
        return List.copyOf(positions);
    }
}
