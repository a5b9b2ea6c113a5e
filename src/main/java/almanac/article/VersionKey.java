package almanac.article;

import almanac.shared.Language;
import java.util.Optional;
import java.util.UUID;

/// Which text is meant: an article in one of its languages, whether that was begun or not.
public record VersionKey(UUID article, Language language) {
    /// What a form of ours sends for it: `<id>/<language>`.
    public static Optional<VersionKey> parse(String sent) {
        var cut = sent.indexOf('/');
        try {
            return cut < 0
                    ? Optional.empty()
                    : Language.parse(sent.substring(cut + 1))
                            .map(language -> new VersionKey(UUID.fromString(sent.substring(0, cut)), language));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// As forms send it.
    public String sent() {
        return article + "/" + language;
    }

    /// How the audit trail names it.
    public String subject() {
        return "article:" + article + "/" + language;
    }
}
