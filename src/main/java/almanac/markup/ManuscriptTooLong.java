package almanac.markup;

/// The text is longer than the program reads: two million characters.
public final class ManuscriptTooLong extends RuntimeException {
    private final int length;

    ManuscriptTooLong(int length) {
        super("The text has " + length + " characters; at most " + Markup.LONGEST + " are read.");
        this.length = length;
    }

    public int length() {
        return length;
    }
}
