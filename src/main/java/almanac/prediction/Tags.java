package almanac.prediction;

import almanac.shared.Tag;

/// What finished pages carry that show predictions.
public final class Tags {
    /// Lists of predictions and everything that is counted over many of them.
    public static final Tag PREDICTIONS = new Tag("predictions");

    private Tags() {}
}
