package almanac.article;

import almanac.markup.BlockId;
import java.util.Map;
import java.util.Optional;

/// Something that a check has to say about a text before it is published.
///
/// @param code    stable, listed in `src/docs/checks.md`; the message is `article.check.<code>`
/// @param details what the message names
public record Finding(Level level, String code, Optional<BlockId> block, Map<String, String> details) {
    public enum Level {
        /// Would break the page or the law of the house; refuses publishing.
        ERROR,
        WARNING
    }

    public boolean refuses() {
        return level == Level.ERROR;
    }
}
