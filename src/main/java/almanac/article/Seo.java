package almanac.article;

import java.util.Optional;

/// What search engines and other sites show in place of title, summary and picture, where that was written.
public record Seo(Optional<String> title, Optional<String> description, Optional<String> image) {
    public static final Seo NONE = new Seo(Optional.empty(), Optional.empty(), Optional.empty());
}
