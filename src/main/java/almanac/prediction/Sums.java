package almanac.prediction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Adds up scores until they are a scorecard.
final class Sums {
    private static final int BINS = 10;

    private final Part whole = new Part();
    private final SortedMap<Integer, Part> bins = new TreeMap<>();
    private final SortedMap<Integer, Part> years = new TreeMap<>();

    /// What one row of a query, or one score, adds.
    static final class Part {
        private long n;
        private long hits;
        private long stated;
        private long quantiles;
        private double probability;
        private double brier;
        private double log;
        private double weighted;
        private double even;
        private double reference;
        private double ofStated;
        private double pinball;

        void add(Part other) {
            n += other.n;
            hits += other.hits;
            stated += other.stated;
            quantiles += other.quantiles;
            probability += other.probability;
            brier += other.brier;
            log += other.log;
            weighted += other.weighted;
            even += other.even;
            reference += other.reference;
            ofStated += other.ofStated;
            pinball += other.pinball;
        }

        static Part of(ResultSet row) throws SQLException {
            var part = new Part();
            part.n = row.getLong("n");
            part.hits = row.getLong("hits");
            part.stated = row.getLong("stated");
            part.quantiles = row.getLong("quantiles");
            part.probability = row.getDouble("probability");
            part.brier = row.getDouble("brier");
            part.log = row.getDouble("log");
            part.weighted = row.getDouble("weighted");
            part.even = row.getDouble("even");
            part.reference = row.getDouble("reference");
            part.ofStated = row.getDouble("of_stated");
            part.pinball = row.getDouble("pinball");
            return part;
        }
    }

    void inBin(@Nullable Integer bin, Part part) {
        whole.add(part);
        if (bin != null) {
            bins.computeIfAbsent(Math.min(bin, BINS), number -> new Part()).add(part);
        }
    }

    void inYear(int year, Part part) {
        years.computeIfAbsent(year, number -> new Part()).add(part);
    }

    Scorecard card(long predictions) {
        var brier = mean(whole.brier, whole.n);
        var even = mean(whole.even, whole.n);
        return new Scorecard(
                predictions,
                whole.n,
                brier,
                mean(whole.log, whole.n),
                mean(whole.weighted, whole.n),
                even,
                brier == null || even == null ? null : 1 - brier / even,
                mean(whole.reference, whole.stated),
                mean(whole.ofStated, whole.stated),
                whole.quantiles,
                mean(whole.pinball, whole.quantiles),
                bins(),
                years());
    }

    private static @Nullable Double mean(double sum, long n) {
        return n == 0 ? null : sum / n;
    }

    private List<Scorecard.Bin> bins() {
        var all = new ArrayList<Scorecard.Bin>();
        bins.forEach((number, part) -> {
            var interval = Wilson.of(part.hits, part.n);
            all.add(new Scorecard.Bin(
                    number,
                    (number - 1) / 10.0,
                    number / 10.0,
                    part.n,
                    part.probability / part.n,
                    (double) part.hits / part.n,
                    interval.low(),
                    interval.high()));
        });
        return all;
    }

    private List<Scorecard.Year> years() {
        return years.entrySet().stream()
                .filter(year -> year.getValue().n > 0)
                .map(year ->
                        new Scorecard.Year(year.getKey(), year.getValue().n, year.getValue().brier / year.getValue().n))
                .toList();
    }
}
