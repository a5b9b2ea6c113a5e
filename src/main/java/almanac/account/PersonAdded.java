package almanac.account;

import almanac.shared.Handle;

/// What came of the order to add somebody.
public sealed interface PersonAdded {
    record Added(Person person) implements PersonAdded {}

    record HandleTaken(Handle handle) implements PersonAdded {}

    record EmailTaken() implements PersonAdded {}

    /// A value that no person can have; `field` is `name`, `bio` or `email`.
    record Refused(String field, String reason) implements PersonAdded {}

    /// The person, where the caller knows that nothing can stand in the way.
    default Person person() {
        if (this instanceof Added(var person)) {
            return person;
        }
        throw new IllegalStateException("Nobody was added: " + this);
    }
}
