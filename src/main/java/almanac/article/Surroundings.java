package almanac.article;

import java.util.List;
import java.util.Optional;

/// Where a reader may go from an article: the ones before and after it, and those on the same topics.
public record Surroundings(Optional<Teaser> previous, Optional<Teaser> next, List<Teaser> related) {}
