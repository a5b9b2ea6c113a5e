package almanac.web;

import almanac.shared.Language;
import java.util.List;
import java.util.Set;

/// What a feature puts beside the articles under a language; texts may not hide behind its names.
public interface PublicAddresses {
    /// First pieces of paths under a language that are the feature's own: `topics`, `archive`.
    Set<String> reserved();

    /// The feature's pages in that language that search engines should know; texts are not among them.
    default List<Listed> pages(Language language) {
        return List.of();
    }

    /// A page for the sitemap, with the very alternates that its head names.
    record Listed(String path, List<Frame.Alternate> alternates) {
        public Listed {
            alternates = List.copyOf(alternates);
        }
    }
}
