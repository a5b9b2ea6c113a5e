package almanac.transfer;

/// A file that cannot be taken over; the message says why and what to do, the line where.
final class UnusableFile extends RuntimeException {
    private final int line;

    UnusableFile(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
