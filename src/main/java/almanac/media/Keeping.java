package almanac.media;

/// What came of bringing a file.
public sealed interface Keeping {
    record Kept(Asset asset) implements Keeping {}

    /// @param reason in English, for programs and the command line
    record Refused(Fault fault, String reason) implements Keeping {}
}
