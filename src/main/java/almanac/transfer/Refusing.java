package almanac.transfer;

/// Ends the transaction of a work that cannot be imported: nothing of it stays.
final class Refusing extends RuntimeException {
    private final SourceFile file;

    Refusing(SourceFile file, String reason) {
        super(reason, null, false, false);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }
}
