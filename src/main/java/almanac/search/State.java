package almanac.search;

/// How far the index of this node is.
public sealed interface State {
    /// Everything that is live can be found.
    record Complete() implements State {}

    /// It is being made; what is in it already can be found.
    record Making(int done, int of) implements State {
        public Making {
            done = Math.min(done, of);
        }
    }

    /// It cannot be used now; that is tried again by itself.
    record Absent() implements State {}
}
