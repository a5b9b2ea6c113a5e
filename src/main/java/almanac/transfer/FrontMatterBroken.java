package almanac.transfer;

/// The head of a file cannot be read; the message says where.
public final class FrontMatterBroken extends RuntimeException {
    FrontMatterBroken(String message) {
        super(message);
    }
}
