package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;

/// An address that a version holds, or held.
record Address(Language language, Slug slug, long version, boolean current) {}
