package almanac.media;

/// What came of bringing a file.
public sealed interface Keeping {
    record Kept(Asset asset) implements Keeping {}

    record Refused(String reason) implements Keeping {}
}
