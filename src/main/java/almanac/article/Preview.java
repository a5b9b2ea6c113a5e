package almanac.article;

import java.time.Instant;
import java.util.Optional;

/// A preview that was given away and still holds.
///
/// @param revision the one that it shows for good; empty where it shows the newest
public record Preview(long id, Optional<Integer> revision, Optional<Long> madeBy, Instant madeAt, Instant expiresAt) {}
