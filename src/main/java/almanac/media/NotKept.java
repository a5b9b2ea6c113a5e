package almanac.media;

/// A file that is not kept, and why, in words for whoever brought it.
final class NotKept extends Exception {
    private final Fault fault;

    NotKept(Fault fault, String reason) {
        super(reason, null, false, false);
        this.fault = fault;
    }

    static NotKept damaged() {
        return new NotKept(Fault.DAMAGED, "The picture is damaged.");
    }

    static NotKept cutOff() {
        return new NotKept(Fault.CUT_OFF, "The picture is damaged: the file ends in its middle.");
    }

    static NotKept ofStrangeKind(PictureType type) {
        return new NotKept(Fault.KIND, "The picture is a " + type + " of a kind that browsers do not show.");
    }

    static NotKept profileTooLarge() {
        return new NotKept(Fault.PROFILE, "The picture's colour profile is larger than any that is needed.");
    }

    Fault fault() {
        return fault;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
