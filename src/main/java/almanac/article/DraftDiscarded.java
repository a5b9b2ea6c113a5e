package almanac.article;

import almanac.account.Actor;

/// What was written of a text since its last edition was given up; told in the transaction that does so.
///
/// @param left the last revision that is left; 0 where nothing of the text is
public record DraftDiscarded(VersionKey version, int left, Actor by) {}
