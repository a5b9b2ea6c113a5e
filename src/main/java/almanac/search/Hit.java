package almanac.search;

import almanac.article.Teaser;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import java.util.Optional;

/// A work that was found, in the language in which it is shown.
///
/// @param title   what was looked for is marked
/// @param excerpt the piece of it that was found, else its summary
/// @param other   where it was found in another language than it is shown in
public record Hit(Teaser teaser, SafeHtml title, SafeHtml excerpt, Optional<Elsewhere> other) {
    public record Elsewhere(Language language, SafeHtml excerpt) {}
}
