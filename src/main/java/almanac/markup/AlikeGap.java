package almanac.markup;

/// New and old cuts between the same fixed points: pairs those that are alike, in order, so that the likeness is
/// greatest in all.
///
/// A gap of hundreds on both sides is compared near its two diagonals only, the one from its beginning and the one to
/// its end: a book in which every paragraph was touched has its neighbours still, and its table fits into memory.
final class AlikeGap {
    private static final double ALIKE = 0.4;
    private static final int WIDEST = 250_000;
    private static final int REACH = 20;
    private static final int MOST_CELLS = 2_000_000;
    // More than these were not edited, they were replaced.
    private static final int MOST_PLACES = 20_000;

    private final int places;
    private final int origins;
    private final boolean wide;
    private final int end;
    private final int lowest;
    private final int width;
    private final double[][] alike;
    private final double[][] best;

    /// How alike a new cut and an old one are, each counted within the gap.
    interface Compared {
        double likeness(int place, int origin);
    }

    /// Takes a pair.
    interface Paired {
        void pair(int place, int origin);
    }

    AlikeGap(int places, int origins, Compared compared) {
        this.origins = origins;
        this.wide = (long) places * origins > WIDEST;
        this.places = wide && places > MOST_PLACES ? 0 : places;
        int apart = origins - places;
        this.end = (long) places * (Math.abs(apart) + 2 * REACH + 1) > MOST_CELLS ? 0 : apart;
        this.lowest = Math.min(0, end) - REACH;
        this.width = wide ? Math.max(0, end) + REACH - lowest + 1 : origins;
        this.alike = new double[this.places][width];
        this.best = new double[this.places][width];
        fill(compared);
    }

    private void fill(Compared compared) {
        for (int i = places - 1; i >= 0; i--) {
            for (int column = width - 1; column >= 0; column--) {
                int j = wide ? i + lowest + column : column;
                if (j >= 0 && j < origins) {
                    alike[i][column] = near(j - i) ? compared.likeness(i, j) : 0;
                    best[i][column] = Math.max(paired(i, j), Math.max(best(i + 1, j), best(i, j + 1)));
                }
            }
        }
    }

    private boolean near(int distance) {
        return !wide || Math.abs(distance) <= REACH || Math.abs(distance - end) <= REACH;
    }

    /// In a wide gap the columns follow the diagonal.
    private int column(int i, int j) {
        return wide ? j - i - lowest : j;
    }

    private double best(int i, int j) {
        int column = column(i, j);
        return i < places && j < origins && column >= 0 && column < width ? best[i][column] : 0;
    }

    private double paired(int i, int j) {
        int column = column(i, j);
        boolean alikeEnough = column >= 0 && column < width && alike[i][column] >= ALIKE;
        return alikeEnough ? alike[i][column] + best(i + 1, j + 1) : 0;
    }

    void follow(Paired taken) {
        int i = 0;
        int j = 0;
        while (i < places && j < origins) {
            double pair = paired(i, j);
            if (pair > 0 && pair >= best(i, j)) {
                taken.pair(i++, j++);
            } else if (best(i + 1, j) >= best(i, j + 1)) {
                i++;
            } else {
                j++;
            }
        }
    }
}
