package almanac.review;

/// What became of a step in a review.
public sealed interface Reviewed {
    record Done() implements Reviewed {}

    /// There is no draft, or readers see it already.
    record NothingNew() implements Reviewed {}

    /// It was not handed in, so nobody can answer.
    record NotSubmitted() implements Reviewed {}

    /// The draft was saved again after it was read; the newest is that revision.
    record Overtaken(int latest) implements Reviewed {}
}
