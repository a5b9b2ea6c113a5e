package almanac.web;

import almanac.shared.Language;

/// Where readers look for words: the feature that answers there says so, and every page leads to it.
public interface SearchAddress {
    /// The path of a page that takes a parameter `q`.
    String in(Language language);
}
