package almanac.translation;

import almanac.markup.BlockId;
import java.time.Instant;
import java.util.Optional;

/// A block of the source that a translation does without, on purpose.
public record LeftOut(BlockId block, String reason, Optional<Long> person, Instant at) {}
