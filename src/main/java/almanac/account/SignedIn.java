package almanac.account;

import java.time.Duration;

/// What came of an attempt to sign in.
public sealed interface SignedIn {
    /// The right person; let in.
    record Welcome(Person person) implements SignedIn {}

    /// The right password, and a code of their authenticator is still owed.
    record CodeDue(Person person) implements SignedIn {}

    /// Address and password do not belong together; which of them is wrong is not told.
    record Wrong() implements SignedIn {}

    record TooMany(Duration pause) implements SignedIn {}
}
