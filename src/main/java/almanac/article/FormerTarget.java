package almanac.article;

import almanac.shared.Language;
import java.util.Optional;
import java.util.UUID;

/// Where an address of a former site leads.
public sealed interface FormerTarget {
    static FormerTarget text(UUID article, Language language) {
        return new Text(article, Optional.of(language));
    }

    static FormerTarget work(UUID article) {
        return new Text(article, Optional.empty());
    }

    /// Any address of this site: a list, a feed, a file. One of a text means that text, wherever it moves.
    static FormerTarget own(String path) {
        return new Own(path);
    }

    /// A work at its current address, in one language or in the one that suits whoever names none.
    record Text(UUID article, Optional<Language> language) implements FormerTarget {
        @Override
        public String toString() {
            return "article:" + article + language.map(tag -> "/" + tag).orElse("");
        }
    }

    record Own(String path) implements FormerTarget {
        @Override
        public String toString() {
            return path;
        }
    }
}
