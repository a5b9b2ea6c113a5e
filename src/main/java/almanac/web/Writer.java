package almanac.web;

import java.util.Set;

/// Whoever is signed in, as far as a page of the studio shows it.
///
/// @param person the internal id, by which features know them
/// @param roles  `owner`, `editor`, `author`, `translator`
public record Writer(long person, String name, Set<String> roles) {
    /// The request attribute that holds it.
    public static final String ATTRIBUTE = Writer.class.getName();

    public Writer {
        roles = Set.copyOf(roles);
    }
}
