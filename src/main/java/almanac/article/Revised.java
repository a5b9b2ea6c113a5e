package almanac.article;

import java.util.List;

/// What became of an attempt to save a draft.
public sealed interface Revised {
    /// Saved under a new number.
    record Saved(int revision, boolean begun) implements Revised {}

    /// The words were the same as before.
    record Unchanged(int revision) implements Revised {}

    /// Somebody saved in between; nothing was written, and both texts are there to be joined.
    record Overtaken(Draft latest) implements Revised {}

    /// Nothing was written, for these reasons.
    record Refused(List<Refusal> refusals) implements Revised {}
}
