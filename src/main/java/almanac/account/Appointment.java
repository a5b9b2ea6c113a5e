package almanac.account;

import almanac.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The roles of somebody, and the languages they were given for.
///
/// @param translates a translator translates into these; into none where it is empty
/// @param edits      an editor edits and publishes these alone; all where it is empty
public record Appointment(Set<Role> roles, Set<Language> translates, Set<Language> edits) {
    /// Of no role at all.
    public static final Appointment NONE = of();

    public Appointment {
        roles = Set.copyOf(roles);
        translates = roles.contains(Role.TRANSLATOR) ? Set.copyOf(translates) : Set.of();
        edits = roles.contains(Role.EDITOR) ? Set.copyOf(edits) : Set.of();
    }

    public static Appointment of(Role... roles) {
        return new Appointment(Set.of(roles), Set.of(), Set.of());
    }

    public boolean isNone() {
        return roles.isEmpty();
    }

    Map<String, List<String>> forAudit() {
        return Map.of("roles", sorted(roles), "translates", sorted(translates), "edits", sorted(edits));
    }

    private static List<String> sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }
}
