package almanac.translation;

import almanac.account.Actor;
import almanac.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Write these words for blocks of a source into a translation; begins the translation where there is none.
///
/// @param from the language of the source; empty for the one that the translation is made from
public record WriteBlocks(UUID article, Language language, Optional<Language> from, List<BlockWords> blocks, Actor by) {
    public WriteBlocks {
        blocks = List.copyOf(blocks);
    }
}
