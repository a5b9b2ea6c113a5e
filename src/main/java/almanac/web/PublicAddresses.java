package almanac.web;

import java.util.Set;

/// What a feature puts beside the articles under a language; texts may not hide behind its names.
public interface PublicAddresses {
    /// First pieces of paths under a language that are the feature's own: `topics`, `archive`.
    Set<String> reserved();
}
