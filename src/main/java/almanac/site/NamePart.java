package almanac.site;

import org.jspecify.annotations.Nullable;

/// A piece of a list of names as the language joins it: a name with its address, or the words between.
public record NamePart(@Nullable String path, String text) {}
