package almanac.article;

import java.time.Instant;

/// What an edition says that it corrected in the one before.
public record Correction(int edition, Instant at, String note) {}
