package almanac.article;

import almanac.shared.Language;
import java.util.Set;
import java.util.UUID;

/// What decides who may do what to an article: its authors, and which language is the original.
public record Work(UUID id, Language original, Set<Long> authors) {
    public Work {
        authors = Set.copyOf(authors);
    }
}
