package almanac.article;

/// A text was taken back; told in the transaction that takes it back.
///
/// @param kind of the article
public record EditionWithdrawn(VersionKey version, String kind) {}
