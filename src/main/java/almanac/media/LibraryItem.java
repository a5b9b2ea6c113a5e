package almanac.media;

import almanac.shared.Language;
import java.util.Map;
import java.util.Optional;

/// A file with what the library knows of it beside its content.
///
/// @param decorative whether texts are advised to show it without words
/// @param alt        the words that texts are advised to give it, by language
public record LibraryItem(Asset asset, Optional<Focus> focus, boolean decorative, Map<Language, String> alt) {
    public LibraryItem {
        alt = Map.copyOf(alt);
    }
}
