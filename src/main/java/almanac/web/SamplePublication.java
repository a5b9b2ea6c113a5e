package almanac.web;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.util.List;
import java.util.Set;

/// The publication that comes with the program, to those who let people try it and take it away again.
public interface SamplePublication {
    boolean isThere();

    /// The people of it whom anybody may be for a while; nobody unless this is a demonstration.
    List<Guest> guests();

    /// Takes all of it away, also what guests changed.
    void remove();

    /// Somebody whom anybody may be.
    ///
    /// @param role       `editor`, `author` or `translator`
    /// @param translates the languages of a translator
    record Guest(String role, Handle person, Set<Language> translates) {
        public Guest {
            translates = Set.copyOf(translates);
        }
    }
}
