package almanac.site.bytes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knows addresses that are none of ours and lead to ours all the same; asked before anything else.
public interface Elsewhere {
    /// Where an encoded path leads; empty where whoever comes next may answer.
    Optional<String> instead(String path, @Nullable String query);

    /// Where a path leads that no page of ours could have, such as one in another encoding than UTF-8.
    Optional<String> foreign(String path, @Nullable String query);
}
