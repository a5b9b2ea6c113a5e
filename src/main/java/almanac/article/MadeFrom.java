package almanac.article;

import almanac.shared.Language;

/// The text that a translation was made from: an edition, by its number, of the same article in another language.
public record MadeFrom(Language language, int edition) {}
