package almanac.article;

import almanac.shared.Language;
import java.util.UUID;

/// Which text is meant: an article in one of its languages, whether that was begun or not.
public record VersionKey(UUID article, Language language) {
    /// How the audit trail names it.
    public String subject() {
        return "article:" + article + "/" + language;
    }
}
