package almanac.web;

import java.util.Set;

/// A place in the studio's navigation; each feature brings its own.
public interface StudioSection {
    /// The message key of what it is called.
    String key();

    String path();

    /// Smaller numbers stand first.
    int order();

    /// Whether somebody with these roles (`owner`, `editor` …) finds it in the navigation.
    default boolean isFor(Set<String> roles) {
        return true;
    }
}
