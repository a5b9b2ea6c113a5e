package almanac.prediction;

/// The feature's own pieces of readers' addresses.
public final class Paths {
    public static final String PREDICTIONS = "predictions";

    private Paths() {}
}
