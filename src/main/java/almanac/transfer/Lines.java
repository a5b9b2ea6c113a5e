package almanac.transfer;

/// Tells the line of a place in a text, for places asked in order.
final class Lines {
    private final String text;
    private int line;
    private int counted;

    /// @param first the number of the text's first line in its file
    Lines(String text, int first) {
        this.text = text;
        this.line = first;
    }

    int at(int place) {
        for (; counted < place; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
