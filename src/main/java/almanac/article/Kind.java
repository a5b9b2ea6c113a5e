package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.Path;

/// A kind of article. Features register theirs as beans, so that the list is never closed.
public interface Kind {
    /// The name by which programs know it: `article`, `page`.
    String name();

    /// Whether texts of this kind stand in the publication's lists and feeds.
    boolean listed();

    /// Whether words are all it takes to begin one; kinds with facts beside them are begun by their own feature.
    default boolean wordsAlone() {
        return true;
    }

    /// Where a text of this kind is read.
    default String path(Language language, Slug slug) {
        return Path.article(language, slug);
    }
}
