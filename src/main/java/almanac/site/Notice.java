package almanac.site;

import org.jspecify.annotations.Nullable;

/// What a reader must know before trusting the text, and where to go instead.
public record Notice(
        String title,
        String text,
        @Nullable String path,
        @Nullable String link,
        @Nullable String language) {}
