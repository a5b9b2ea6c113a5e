package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import java.util.Optional;
import java.util.UUID;

/// Save these words as the draft of an article in a language.
///
/// @param basedOn  the revision that the writer saw; empty where the language is to have no draft yet
/// @param madeFrom for a translation, what it was made from; empty to leave that as it is
public record ReviseDraft(
        UUID article,
        Language language,
        Optional<Integer> basedOn,
        DraftText text,
        Optional<MadeFrom> madeFrom,
        Actor by) {}
