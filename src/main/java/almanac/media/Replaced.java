package almanac.media;

/// What came of replacing a file.
public sealed interface Replaced {
    /// @param asset what is shown from now on
    record Done(Asset asset) implements Replaced {}

    /// The new file is the old one.
    record Same() implements Replaced {}

    record Refused(Fault fault) implements Replaced {}
}
