package almanac.article;

import java.util.List;

/// Knows which works are nearest to one, whatever the language it is read in. At most one feature does; without it, or
/// while it does not know, those on the same topics are taken.
public interface Related {
    /// The works' ids, the nearest first.
    List<Long> to(long article, int limit);
}
