package almanac.markup;

/// What raw HTML must look like to be worth the allow-list's time: no tag is longer than a page of text.
final class RawHtml {
    private static final int LONGEST_TAG = 2_048;

    private RawHtml() {}

    static boolean plausible(String literal) {
        int open = literal.indexOf('<');
        while (open >= 0) {
            int close = literal.indexOf('>', open);
            if ((close < 0 ? literal.length() : close) - open > LONGEST_TAG) {
                return false;
            }
            open = close < 0 ? -1 : literal.indexOf('<', close);
        }
        return true;
    }
}
