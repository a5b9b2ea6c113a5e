package almanac.publication;

/// What a language shows where an article has no text in it.
public enum MissingPolicy {
    /// Not found, with the languages that have it.
    HIDE,
    /// The original's text, marked as such.
    ORIGINAL
}
