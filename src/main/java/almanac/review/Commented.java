package almanac.review;

/// What became of a comment.
public sealed interface Commented {
    record Kept(long thread) implements Commented {}

    /// Nothing was said.
    record Empty() implements Commented {}

    record TooLong(int most) implements Commented {}

    /// The block, or the thread, is not there any more.
    record Gone() implements Commented {}
}
