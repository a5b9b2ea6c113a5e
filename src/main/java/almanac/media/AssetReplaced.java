package almanac.media;

import java.util.Set;

/// Another file is shown from now on wherever one of these names is meant; published in the transaction that does it.
public record AssetReplaced(String hash, Set<String> names) {
    public AssetReplaced {
        names = Set.copyOf(names);
    }
}
