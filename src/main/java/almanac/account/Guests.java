package almanac.account;

import almanac.shared.Handle;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets anybody be one of the sample publication's people while the program is being tried.
@Component
public class Guests {
    private final People people;
    private final Sessions sessions;
    private final Audit audit;
    private final JdbcClient jdbc;

    Guests(People people, Sessions sessions, Audit audit, JdbcClient jdbc) {
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /// Gives a person of the sample the role that they are tried in.
    @Transactional
    public Person welcome(Handle handle, Appointment appointment) {
        var known = people.find(handle).orElseThrow();
        if (!known.appointment().equals(appointment)) {
            people.appoint(known.id(), appointment, Actor.PROGRAM);
        }
        var guest = people.find(known.id()).orElseThrow();
        audit.record(guest.acting(), "signed-in", "person/" + handle, Map.of(), Map.of("guest", true));
        return guest;
    }

    /// Takes a guest's role and signs them out everywhere. Whoever has an address was made one of the house, and stays.
    @Transactional
    public void retire(Handle handle) {
        guest(handle).filter(guest -> !guest.appointment().isNone()).ifPresent(guest -> {
            sessions.endAll(guest.id());
            people.appoint(guest.id(), Appointment.NONE, Actor.PROGRAM);
        });
    }

    /// Also takes tokens and the trail of what was tried, so that nothing of the account remains.
    @Transactional
    public void farewell(Handle handle) {
        retire(handle);
        guest(handle).ifPresent(guest -> {
            forget("account_audit", guest);
            forget("account_token", guest);
        });
    }

    private Optional<Person> guest(Handle handle) {
        return people.find(handle).filter(person -> person.email().isEmpty());
    }

    private void forget(String table, Person guest) {
        jdbc.sql("delete from " + table + " where person = :person")
                .param("person", guest.id())
                .update();
    }
}
