package almanac.account;

import almanac.shared.Language;
import java.util.Optional;
import java.util.Set;

/// Whose unpublished texts somebody may read, for lists that are made by one query; says the same as `Rights.mayRead`.
///
/// @param everything what anybody works on
/// @param author     the person whose articles are in reach
/// @param translates languages whose translations are in reach
public record Reach(boolean everything, Optional<Long> author, Set<Language> translates) {
    public static final Reach NOTHING = new Reach(false, Optional.empty(), Set.of());

    public Reach {
        translates = Set.copyOf(translates);
    }
}
