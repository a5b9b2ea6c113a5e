package almanac.media;

import almanac.shared.Language;
import java.util.Locale;

/// A place where a file is shown.
///
/// @param title    what that place is called
/// @param language of the title
/// @param path     where whoever asked may look at it
public record Use(String title, Language language, String path, Standing standing) {
    public enum Standing {
        /// Readers see it.
        LIVE,
        /// Readers will see it, at a time that is set.
        SCHEDULED,
        DRAFT;

        /// As message files name it.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
