package almanac.account;

/// What came of following a link and choosing a password.
public sealed interface Entered {
    record Welcome(Person person) implements Entered {}

    record Refused(PasswordFault fault) implements Entered {}

    /// Name or address are not such.
    record Unclear(PersonAdded reason) implements Entered {}

    /// Used before, too old, or never one of ours.
    record NoSuchLink() implements Entered {}
}
