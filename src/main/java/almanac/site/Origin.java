package almanac.site;

import org.jspecify.annotations.Nullable;

/// What a translation was made from.
public record Origin(String text, @Nullable String path, String language, String direction, String title) {}
