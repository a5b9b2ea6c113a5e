package almanac.article;

import almanac.account.Actor;

/// A text has a new edition; told in the transaction that publishes.
///
/// @param revision the saved state of the draft that it was made of
public record EditionPublished(VersionKey version, int edition, int revision, Actor by) {}
