package almanac.media;

import almanac.shared.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A file with what the library knows of it beside its content.
///
/// @param decorative whether texts are advised to show it without words
/// @param alt        the words that texts are advised to give it, by language
/// @param by         who brought it; nobody where the program did
/// @param replacedBy the hash of what is shown in its place
/// @param trashedAt  since when it is in the trash
public record LibraryItem(
        Asset asset,
        Optional<Focus> focus,
        boolean decorative,
        Map<Language, String> alt,
        Optional<Long> by,
        Optional<String> replacedBy,
        Optional<Instant> trashedAt) {
    public LibraryItem {
        alt = Map.copyOf(alt);
    }

    public boolean isTrashed() {
        return trashedAt.isPresent();
    }

    /// Whether nobody said what it shows, nor that this needs no words.
    public boolean lacksWords() {
        return alt.isEmpty() && !decorative;
    }
}
