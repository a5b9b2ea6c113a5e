package almanac.media;

/// A file that is not kept, and why, in words for whoever brought it.
final class NotKept extends Exception {
    NotKept(String reason) {
        super(reason, null, false, false);
    }

    static NotKept damaged() {
        return new NotKept("The picture is damaged.");
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
