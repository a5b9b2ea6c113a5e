package almanac.article;

import almanac.markup.Comparison;
import java.time.Instant;
import java.util.Optional;

/// An edition as readers may look back at it.
///
/// @param changes from the edition before; empty for the first, and for the oldest of those that are shown
public record PublicEdition(
        int number, String title, Instant publishedAt, Optional<String> note, Optional<Comparison> changes) {}
