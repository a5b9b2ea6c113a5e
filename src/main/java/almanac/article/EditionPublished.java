package almanac.article;

import almanac.account.Actor;

/// A text has a new edition; told in the transaction that publishes.
///
/// @param kind     of the article
/// @param revision the saved state of the draft that it was made of
public record EditionPublished(VersionKey version, String kind, int edition, int revision, Actor by) {}
