package almanac.account;

import almanac.account.PersonAdded.Added;
import almanac.account.PersonAdded.EmailTaken;
import almanac.account.PersonAdded.HandleTaken;
import almanac.publication.Publications;
import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.relay.Changes;
import almanac.relay.Snapshot;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.shared.TimeOrderedId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The directory of people: read from memory on every node, changed here.
@Component
public class People implements ChangeListener {
    private static final String TAGS = "person:";

    private final PersonTables tables;
    private final Publications publications;
    private final Changes changes;
    private final Audit audit;
    private final InstantSource time;
    private final Snapshot<Directory> directory;

    People(PersonTables tables, Publications publications, Changes changes, Audit audit, InstantSource time) {
        this.tables = tables;
        this.publications = publications;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
        this.directory = new Snapshot<>(() -> Directory.of(tables.everybody()));
    }

    /// A person as readers of that language see them; named in the default language, or any, where theirs is missing.
    public Optional<Profile> profile(Handle handle, Language language) {
        return find(handle).map(person -> shown(person, language));
    }

    public Optional<Profile> profile(long id, Language language) {
        return find(id).map(person -> shown(person, language));
    }

    private Profile shown(Person person, Language language) {
        return person.in(language, publications.current().defaultLanguage());
    }

    public Optional<Person> find(Handle handle) {
        return directory.current().find(handle);
    }

    public Optional<Person> find(long id) {
        return directory.current().find(id);
    }

    /// Whoever that id means which leaves the system.
    public Optional<Person> find(UUID publicId) {
        return directory.current().find(publicId);
    }

    /// Whoever has that address, in whatever way it is written.
    public Optional<Person> withEmail(String email) {
        return tables.withEmail(email).flatMap(this::find);
    }

    public Collection<Person> all() {
        return directory.current().byId().values();
    }

    /// Adds somebody. A handle that is proposed from the name gets a number where it is taken; a given one is refused.
    @Transactional
    public PersonAdded add(AddPerson order, Actor by) {
        var broken = ProfileRules.broken(order);
        if (broken.isPresent()) {
            return broken.get();
        }
        var wanted = order.handle().orElseGet(() -> proposed(order));
        var person = candidate(order, wanted);
        for (var number = 2; !tables.insert(person); number++) {
            if (order.email().filter(tables::knowsEmail).isPresent()) {
                return new EmailTaken();
            }
            if (order.handle().isPresent()) {
                return new HandleTaken(wanted);
            }
            person = candidate(order, wanted.numbered(number));
        }
        complete(person, by);
        return new Added(person);
    }

    private static Handle proposed(AddPerson order) {
        return order.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(text -> Handle.from(text.getValue().name()).stream())
                .findFirst()
                .orElse(new Handle("somebody"));
    }

    private Person candidate(AddPerson order, Handle handle) {
        // PostgreSQL keeps microseconds; what is returned now equals what is read later.
        var now = time.instant().truncatedTo(ChronoUnit.MICROS);
        return new Person(
                tables.nextId(),
                TimeOrderedId.at(now),
                handle,
                order.kind(),
                order.email(),
                new TreeMap<>(order.texts()),
                order.appointment(),
                now);
    }

    private void complete(Person person, Actor by) {
        person.texts().forEach((language, text) -> tables.put(person.id(), language, text));
        tables.appoint(person.id(), person.appointment());
        moved("person.added", person);
        audit.record(by, "person.added", subject(person), Map.of(), person.forAudit());
    }

    /// Gives somebody another name or other words in one language; false where nobody has that id or the text is
    /// refused.
    @Transactional
    public boolean describe(long id, Language language, ProfileText text, Actor by) {
        var before = find(id);
        if (before.isEmpty() || ProfileRules.broken(text).isPresent()) {
            return false;
        }
        tables.put(id, language, text);
        changed("person.described", before.get(), by);
        return true;
    }

    /// Gives another name in one language and leaves the words beside it.
    @Transactional
    public boolean rename(long id, Language language, String name, Actor by) {
        var bio = find(id).map(Person::texts).map(texts -> texts.get(language)).map(ProfileText::bio);
        return describe(id, language, new ProfileText(name, bio.orElse("")), by);
    }

    /// Reaches somebody at another address from now on; false where nobody is there, that is no address, or somebody
    /// else has it.
    @Transactional
    public boolean reach(long id, String email, Actor by) {
        var before = find(id);
        if (before.isEmpty() || !ProfileRules.isEmail(email) || !tables.reach(id, email)) {
            return false;
        }
        changed("person.reached", before.get(), by);
        return true;
    }

    /// Puts these roles in place of those somebody has.
    @Transactional
    public boolean appoint(long id, Appointment appointment, Actor by) {
        var before = find(id);
        if (before.isEmpty()) {
            return false;
        }
        tables.appoint(id, appointment);
        changed("person.appointed", before.get(), by);
        return true;
    }

    /// Takes somebody out of the directory who has no part in the house: no address, no role. Whoever calls knows that
    /// no text names them. False where there is nobody, or somebody who belongs to the house or left something in
    /// it.
    @Transactional
    public boolean remove(long id, Actor by) {
        var before = find(id);
        if (before.isEmpty()
                || before.get().email().isPresent()
                || !before.get().roles().isEmpty()) {
            return false;
        }
        if (!tables.delete(id)) {
            return false;
        }
        moved("person.removed", before.get());
        audit.record(by, "person.removed", subject(before.get()), before.get().forAudit(), Map.of());
        return true;
    }

    private void changed(String kind, Person before, Actor by) {
        moved(kind, before);
        var after = find(before.id()).orElseThrow();
        audit.record(by, kind, subject(before), before.forAudit(), after.forAudit());
    }

    private void moved(String kind, Person person) {
        directory.touched();
        changes.record(kind, Map.of("handle", person.handle().value()), Set.of(Tag.person(person.id())));
    }

    private static String subject(Person person) {
        return "person/" + person.handle();
    }

    @Override
    public void changed(List<Change> seen) {
        if (seen.stream()
                .flatMap(change -> change.tags().stream())
                .anyMatch(tag -> tag.value().startsWith(TAGS))) {
            directory.refresh();
        }
    }

    @Override
    public int order() {
        return SNAPSHOTS;
    }
}
