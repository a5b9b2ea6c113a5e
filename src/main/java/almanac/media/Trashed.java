package almanac.media;

/// What came of putting a file into the trash.
public sealed interface Trashed {
    record Done() implements Trashed {}

    /// Readers see it, or will.
    record Bound() implements Trashed {}

    record Missing() implements Trashed {}
}
