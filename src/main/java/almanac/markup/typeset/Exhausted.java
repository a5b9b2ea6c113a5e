package almanac.markup.typeset;

/// A script did more than it may: an error, so that no script can catch it.
final class Exhausted extends Error {
    Exhausted() {
        super("The script did not come to an end", null, false, false);
    }
}
