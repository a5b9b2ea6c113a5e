package almanac.account;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds out whether somebody is who they say.
@Component
public class SigningIn {
    private final People people;
    private final Passwords passwords;
    private final Authenticators authenticators;
    private final Attempts attempts;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SigningIn(
            People people,
            Passwords passwords,
            Authenticators authenticators,
            Attempts attempts,
            Audit audit,
            TransactionTemplate transaction) {
        this.people = people;
        this.passwords = passwords;
        this.authenticators = authenticators;
        this.attempts = attempts;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// @param address the network address that asks
    public SignedIn withPassword(String email, String password, String address) {
        var wait = attempts.tooMany("sign-in", email, address);
        if (wait.isPresent()) {
            return new SignedIn.TooMany(wait.get());
        }
        var person = people.withEmail(email).filter(known -> !known.roles().isEmpty());
        if (!passwords.fits(person, password)) {
            person.ifPresent(known -> note("sign-in.failed", known));
            return new SignedIn.Wrong();
        }
        return authenticators.has(person.orElseThrow().id())
                ? new SignedIn.CodeDue(person.get())
                : welcome(person.get());
    }

    /// The second factor, after the first one was right.
    public SignedIn withCode(long id, String code, String address) {
        var wait = attempts.tooMany("code", Long.toString(id), address);
        if (wait.isPresent()) {
            return new SignedIn.TooMany(wait.get());
        }
        var person = people.find(id).filter(known -> authenticators.accepts(id, code));
        if (person.isEmpty()) {
            people.find(id).ifPresent(known -> note("code.refused", known));
            return new SignedIn.Wrong();
        }
        return welcome(person.get());
    }

    /// Whether somebody who is signed in knows their password; asked before what could keep them out.
    public boolean isPassword(Person person, String password, String address) {
        return attempts.tooMany("again", Long.toString(person.id()), address).isEmpty()
                && passwords.fits(Optional.of(person), password);
    }

    /// Another password for somebody who just said the old one; empty where it was taken.
    public Optional<PasswordFault> change(Person person, String password) {
        return passwords.choose(person, password, person.acting());
    }

    private SignedIn welcome(Person person) {
        note("signed-in", person);
        return new SignedIn.Welcome(person);
    }

    private void note(String action, Person person) {
        transaction.executeWithoutResult(
                status -> audit.record(person.acting(), action, "person/" + person.handle(), Map.of(), Map.of()));
    }
}
