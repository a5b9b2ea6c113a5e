package almanac.account;

import almanac.shared.Language;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Whoever does something: a person, perhaps through a token, with the roles they have at this moment.
///
/// @param person     0 where the program itself acts: its command line, the sample, a job
/// @param scopes     what the token allows at most; all of them without a token
/// @param appointment the roles, and the languages they were given for
public record Actor(long person, Optional<Long> token, Set<Scope> scopes, Appointment appointment) {
    /// The program itself, which may do everything and is nobody.
    public static final Actor PROGRAM =
            new Actor(0, Optional.empty(), EnumSet.allOf(Scope.class), Appointment.of(Role.OWNER));

    public Actor {
        scopes = Set.copyOf(scopes);
    }

    public boolean isProgram() {
        return person == 0;
    }

    public boolean has(Scope scope) {
        return scopes.contains(scope);
    }

    public Set<Role> roles() {
        return appointment.roles();
    }

    /// The languages that the role of translator was given for.
    public Set<Language> translates() {
        return appointment.translates();
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    public Rights rights() {
        return new Rights(this);
    }
}
