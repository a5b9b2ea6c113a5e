package almanac.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys of people: added, named, used, removed. Each asks its owner for a finger, a face or a PIN, and so is
/// two factors in one.
@Component
public class Passkeys {
    static final int LONGEST_NAME = 100;

    private final Ceremonies ceremonies;
    private final Challenges challenges;
    private final People people;
    private final Audit audit;
    private final JdbcClient jdbc;

    Passkeys(Ceremonies ceremonies, Challenges challenges, People people, Audit audit, JdbcClient jdbc) {
        this.ceremonies = ceremonies;
        this.challenges = challenges;
        this.people = people;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /// What the browser needs to make a passkey for somebody, as JSON (`PublicKeyCredentialCreationOptionsJSON`).
    ///
    /// @param browser a secret of the browser that asks; what it answers is taken from it alone
    @Transactional
    public String beginAdding(Person person, String browser) {
        return ceremonies.creation(person, challenges.make(Optional.of(person), browser));
    }

    /// Takes in what the browser made; false where it is not what was asked for.
    @Transactional
    public boolean add(Person person, String name, String made, String browser) {
        var called = name.strip();
        var added = !called.isEmpty()
                && called.length() <= LONGEST_NAME
                && Ceremonies.challenge(made)
                        .filter(asked -> challenges.take(asked, Optional.of(person), browser))
                        .filter(asked -> ceremonies.register(person, called, made, asked))
                        .isPresent();
        if (added) {
            note("passkey.added", person, person.acting(), called);
        }
        return added;
    }

    /// What the browser needs to let somebody choose a passkey of theirs, as JSON
    /// (`PublicKeyCredentialRequestOptionsJSON`).
    @Transactional
    public String beginSigningIn(String browser) {
        return ceremonies.request(challenges.make(Optional.empty(), browser));
    }

    /// Whose passkey signed what was asked; nobody where it is not one of ours, or signed something else.
    @Transactional
    Optional<Person> owner(String signed, String browser) {
        return Ceremonies.challenge(signed)
                .filter(asked -> challenges.take(asked, Optional.empty(), browser))
                .flatMap(asked -> ceremonies.recognise(signed, asked))
                .flatMap(publicId -> people.all().stream()
                        .filter(person -> person.publicId().equals(publicId))
                        .findFirst());
    }

    /// Somebody's passkeys, the first one first.
    @Transactional(readOnly = true)
    public List<Passkey> of(long person) {
        return jdbc.sql("select id, name, created_at, last_used from account_passkey where person = :person order by"
                        + " id")
                .param("person", person)
                .query((row, number) -> new Passkey(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /// Calls one of somebody's passkeys something else; false where it is not theirs, or that is no name.
    @Transactional
    public boolean rename(Person person, long id, String name) {
        var called = name.strip();
        var renamed = !called.isEmpty()
                && called.length() <= LONGEST_NAME
                && jdbc.sql("update account_passkey set name = :name where id = :id and person = :person")
                                .param("name", called)
                                .param("id", id)
                                .param("person", person.id())
                                .update()
                        == 1;
        if (renamed) {
            note("passkey.renamed", person, person.acting(), called);
        }
        return renamed;
    }

    /// Takes one of somebody's passkeys away; another's is left alone.
    @Transactional
    public void remove(Person person, long id) {
        jdbc.sql("delete from account_passkey where id = :id and person = :person returning name")
                .param("id", id)
                .param("person", person.id())
                .query(String.class)
                .optional()
                .ifPresent(name -> note("passkey.removed", person, person.acting(), name));
    }

    /// Takes all of somebody's passkeys away.
    @Transactional
    public void removeAll(Person person, Actor by) {
        jdbc.sql("delete from account_passkey where person = :person returning name")
                .param("person", person.id())
                .query(String.class)
                .list()
                .forEach(name -> note("passkey.removed", person, by, name));
    }

    private void note(String action, Person person, Actor by, String name) {
        audit.record(by, action, "person/" + person.handle(), Map.of(), Map.of("name", name));
    }
}
