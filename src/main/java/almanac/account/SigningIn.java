package almanac.account;

import java.time.Duration;
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
    private final Passkeys passkeys;
    private final Attempts attempts;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SigningIn(
            People people,
            Passwords passwords,
            Authenticators authenticators,
            Passkeys passkeys,
            Attempts attempts,
            Audit audit,
            TransactionTemplate transaction) {
        this.people = people;
        this.passwords = passwords;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
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
        var person = people.withEmail(email).filter(SigningIn::maySignIn);
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
        var person = people.find(id).filter(SigningIn::maySignIn).filter(known -> authenticators.accepts(id, code));
        if (person.isEmpty()) {
            people.find(id).ifPresent(known -> note("code.refused", known));
            return new SignedIn.Wrong();
        }
        return welcome(person.get());
    }

    /// How long to wait before a passkey is asked for from that network address; empty where it may be, which counts.
    public Optional<Duration> tooManyPasskeys(String address) {
        return attempts.tooMany("passkey", address);
    }

    /// Both factors in one: a key, and what unlocks it.
    ///
    /// @param signed  what the passkey answered
    /// @param browser a secret of the browser that asked
    public SignedIn withPasskey(String signed, String browser) {
        return passkeys.owner(signed, browser)
                .filter(SigningIn::maySignIn)
                .map(this::welcome)
                .orElseGet(SignedIn.Wrong::new);
    }

    /// Programs do not; nor do people who are only named.
    private static boolean maySignIn(Person person) {
        return !person.isService() && !person.roles().isEmpty();
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
