package almanac.article;

import almanac.shared.Language;
import java.util.List;
import java.util.Optional;

/// What became of something at an address of a former site.
public sealed interface FormerLookup {
    /// It stands elsewhere now.
    ///
    /// @param path    encoded, of this site
    /// @param article the number of the work, where it is one
    /// @param exactly whether the parameters asked for are what was mapped, and not the path alone
    record Leads(String path, Optional<Long> article, boolean exactly) implements FormerLookup {}

    /// It was taken back.
    record Withdrawn(long article, List<LiveVersion> elsewhere) implements FormerLookup {}

    /// It is here, but not for readers of that language yet.
    record Unpublished(long article, Optional<Language> language, List<LiveVersion> elsewhere)
            implements FormerLookup {}

    record Nothing() implements FormerLookup {}
}
