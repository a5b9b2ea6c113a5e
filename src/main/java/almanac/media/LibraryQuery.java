package almanac.media;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which files somebody looks for, the newest first.
///
/// @param text   found in a file's name, or in the words for it
/// @param people or brought by one of these; looked at only where there is a text
/// @param after  the last one of the piece before
public record LibraryQuery(
        String text, Set<Long> people, Optional<PictureType> type, Lacking lacking, Optional<Asset> after, int limit) {
    public LibraryQuery {
        people = Set.copyOf(people);
    }

    /// What a file must lack to be found.
    public enum Lacking {
        NOTHING,
        /// No words in any language, and nobody said that it needs none.
        WORDS,
        /// Nothing shows it.
        USE,
        /// It is in the trash.
        PLACE;

        /// As addresses and message files name it.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static LibraryQuery named(String name, Optional<Asset> after, int limit) {
        return new LibraryQuery(name, Set.of(), Optional.empty(), Lacking.NOTHING, after, limit);
    }

    LibraryQuery from(Optional<Asset> last, int most) {
        return new LibraryQuery(text, people, type, lacking, last, most);
    }
}
