package almanac.prediction;

/// How far a true frequency may lie from the one observed in few cases: the score interval at 95 %.
///
/// E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American
/// Statistical Association 22(158), 1927, pp. 209–212; recommended for small n by R. G. Newcombe, “Two-sided confidence
/// intervals for the single proportion: comparison of seven methods”, Statistics in Medicine 17, 1998, pp. 857–872.
public record Wilson(double low, double high) {
    private static final double Z = 1.959963984540054;

    public static Wilson of(long hits, long n) {
        if (n == 0) {
            return new Wilson(0, 1);
        }
        var observed = (double) hits / n;
        var square = Z * Z / n;
        var middle = observed + square / 2;
        var half = Z * Math.sqrt(observed * (1 - observed) / n + square / (4 * n));
        return new Wilson(Math.max(0, (middle - half) / (1 + square)), Math.min(1, (middle + half) / (1 + square)));
    }
}
