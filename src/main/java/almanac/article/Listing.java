package almanac.article;

import java.util.List;
import java.util.Optional;

/// A page of a list, newest first, and where the next one begins.
public record Listing(List<Teaser> teasers, Optional<Cursor> next) {
    public Listing {
        teasers = List.copyOf(teasers);
    }
}
