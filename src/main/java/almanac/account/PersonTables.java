package almanac.account;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of people: read whole into the directory, written row by row.
@Component
class PersonTables {
    private final JdbcClient jdbc;

    PersonTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> everybody() {
        var texts = texts();
        var appointments = appointments();
        return jdbc.sql("select id, public_id, handle, kind, email, created_at from account_person")
                .query((row, number) -> person(row, texts, appointments))
                .list();
    }

    private static Person person(
            ResultSet row, Map<Long, TreeMap<Language, ProfileText>> texts, Map<Long, Appointment> appointments)
            throws SQLException {
        var id = row.getLong("id");
        return new Person(
                id,
                row.getObject("public_id", UUID.class),
                new Handle(row.getString("handle")),
                PersonKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("email")),
                texts.getOrDefault(id, new TreeMap<>()),
                appointments.getOrDefault(id, Appointment.NONE),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private Map<Long, TreeMap<Language, ProfileText>> texts() {
        var texts = new HashMap<Long, TreeMap<Language, ProfileText>>();
        jdbc.sql("select person, language, name, bio from account_profile").query(row -> {
            texts.computeIfAbsent(row.getLong("person"), id -> new TreeMap<>())
                    .put(Language.of(row.getString("language")), text(row));
        });
        return texts;
    }

    private static ProfileText text(ResultSet row) throws SQLException {
        return new ProfileText(row.getString("name"), row.getString("bio"));
    }

    private Map<Long, Appointment> appointments() {
        var appointments = new HashMap<Long, Appointment>();
        jdbc.sql("""
            select role.person,
                   array_agg(distinct role.role) as roles,
                   array_agg(given.language) filter (where given.role = 'TRANSLATOR') as translates,
                   array_agg(given.language) filter (where given.role = 'EDITOR') as edits
            from account_role role
            left join account_role_language given on given.person = role.person and given.role = role.role
            group by role.person
            """).query(row -> {
            appointments.put(row.getLong("person"), ArrayColumns.appointment(row));
        });
        return appointments;
    }

    long nextId() {
        return jdbc.sql("select nextval('account_person_seq')")
                .query(Long.class)
                .single();
    }

    boolean knowsEmail(String email) {
        return jdbc.sql("select exists (select from account_person where email_key = :key)")
                .param("key", ProfileRules.folded(email))
                .query(Boolean.class)
                .single();
    }

    Optional<Long> withEmail(String email) {
        return jdbc.sql("select id from account_person where email_key = :key")
                .param("key", ProfileRules.folded(email))
                .query(Long.class)
                .optional();
    }

    /// Whether there was room for that handle and that address.
    boolean insert(Person person) {
        return jdbc.sql("""
            insert into account_person (id, public_id, handle, kind, email, email_key, created_at)
            values (:id, :publicId, :handle, :kind, :email, :emailKey, :createdAt)
            on conflict do nothing
            """)
                        .param("id", person.id())
                        .param("publicId", person.publicId())
                        .param("handle", person.handle().value())
                        .param("kind", person.kind().name())
                        .param("email", person.email().orElse(null))
                        .param(
                                "emailKey",
                                person.email().map(ProfileRules::folded).orElse(null))
                        .param("createdAt", person.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void put(long person, Language language, ProfileText text) {
        jdbc.sql("""
            insert into account_profile (person, language, name, bio)
            values (:person, :language, :name, :bio)
            on conflict (person, language) do update
            set name = excluded.name, bio = excluded.bio
            """)
                .param("person", person)
                .param("language", language.tag())
                .param("name", text.name())
                .param("bio", text.bio())
                .update();
    }

    /// Whether nobody else has that address.
    boolean reach(long person, String email) {
        return jdbc.sql("""
            update account_person
            set email = :email, email_key = :key
            where id = :id
              and not exists (select from account_person other where other.email_key = :key and other.id <> :id)
            """)
                        .param("id", person)
                        .param("email", email)
                        .param("key", ProfileRules.folded(email))
                        .update()
                == 1;
    }

    /// Whether nothing else names them; a constraint knows, whichever module it is of.
    boolean delete(long person) {
        jdbc.sql("savepoint person").update();
        try {
            jdbc.sql("delete from account_profile where person = :person")
                    .param("person", person)
                    .update();
            jdbc.sql("delete from account_person where id = :person")
                    .param("person", person)
                    .update();
            jdbc.sql("release savepoint person").update();
            return true;
        } catch (DataIntegrityViolationException named) {
            jdbc.sql("rollback to savepoint person").update();
            return false;
        }
    }

    void appoint(long person, Appointment appointment) {
        jdbc.sql("delete from account_role where person = :person")
                .param("person", person)
                .update();
        for (var role : appointment.roles()) {
            jdbc.sql("insert into account_role (person, role) values (:person, :role)")
                    .param("person", person)
                    .param("role", role.name())
                    .update();
        }
        limit(person, Role.TRANSLATOR, appointment.translates());
        limit(person, Role.EDITOR, appointment.edits());
    }

    private void limit(long person, Role role, Set<Language> languages) {
        for (var language : languages) {
            jdbc.sql("""
                insert into account_role_language (person, role, language)
                values (:person, :role, :language)
                """)
                    .param("person", person)
                    .param("role", role.name())
                    .param("language", language.tag())
                    .update();
        }
    }
}
