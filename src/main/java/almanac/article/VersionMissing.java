package almanac.article;

import almanac.shared.Language;
import java.util.UUID;

/// The article has no text in that language.
public final class VersionMissing extends RuntimeException {
    public VersionMissing(UUID article, Language language) {
        super("No version of article " + article + " in " + language);
    }
}
