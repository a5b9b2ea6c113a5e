package almanac.article;

import almanac.shared.Language;

/// A work to be shown in the reader's language.
///
/// @param otherwise the language that serves best where it has none in theirs
public record WantedWork(long article, Language otherwise) {}
