package almanac.site.bytes;

/// Under what a finished answer is kept: an address in its one spelling, the parameters that it answers to, and its
/// form: `html`, `markdown`, or at the door the language chosen.
record Key(String path, String parameters, String form) {
    private static final String UNKNOWN = "?";

    /// Stands for an address with parameters of which nobody knows yet whether they matter.
    static Key unknown(Wish wish) {
        return new Key(wish.path(), UNKNOWN, wish.form());
    }

    boolean isExact() {
        return !parameters.equals(UNKNOWN);
    }
}
