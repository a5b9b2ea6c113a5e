package almanac.article;

import java.util.List;

/// What became of an attempt to change a draft block by block.
public sealed interface Amended {
    /// Saved under a new number; the blocks have the identities that they will keep.
    record Saved(Words words, boolean begun) implements Amended {}

    /// There was nothing to change.
    record Unchanged() implements Amended {}

    /// Nothing was written, for these reasons.
    record Refused(List<Refusal> refusals) implements Amended {}
}
