package almanac.media;

import almanac.account.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Knows where files are shown. Features that show files of the library register one as a bean.
///
/// A file is known by what may be meant as it: the first twelve digits of its hash, its name, and those of the files
/// that it replaced.
public interface Usage {
    /// Which of these files, given by hash with their names, something shows now.
    Set<String> used(Map<String, Set<String>> files);

    /// Whether readers see it, or will at a time that is set: then it cannot be taken away.
    boolean binds(Set<String> names);

    /// The places that show it: those that readers see, and of all others those that this actor may know of.
    List<Use> uses(Set<String> names, Actor actor);
}
