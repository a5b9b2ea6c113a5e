package almanac.article;

import java.util.Optional;

/// Somebody saved the whole text of a draft: said in the same transaction, of translations only. Who amends a draft
/// block by block knows what they did, and is not told.
///
/// @param before what the text was made from until then; empty where it was begun
public record DraftRevised(Words words, Optional<MadeFrom> before) {}
