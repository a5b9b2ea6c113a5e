package almanac.markup;

/// What became of words, or of a block, from one text to another.
public enum Fate {
    SAME,
    /// The block is still there, and says something else; no word is ever this.
    CHANGED,
    ADDED,
    REMOVED
}
