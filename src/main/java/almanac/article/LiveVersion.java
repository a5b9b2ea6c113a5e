package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;

/// One language in which an article can be read now.
public record LiveVersion(Kind kind, Language language, Slug slug, String title, int edition, Instant publishedAt) {
    public String path() {
        return kind.path(language, slug);
    }
}
