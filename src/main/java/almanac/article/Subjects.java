package almanac.article;

import almanac.shared.Language;
import java.util.UUID;

/// How the audit trail names what was acted on.
final class Subjects {
    private Subjects() {}

    static String article(UUID article) {
        return "article:" + article;
    }

    static String version(UUID article, Language language) {
        return new VersionKey(article, language).subject();
    }
}
