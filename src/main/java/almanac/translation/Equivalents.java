package almanac.translation;

import almanac.markup.BlockId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which words of a block mean the same as others that it had: a typo is not news.
final class Equivalents {
    static final Equivalents NONE = new Equivalents(List.of());

    /// Somebody said that a block means in these words what it meant in those.
    record Same(BlockId block, String before, String after) {}

    private record Key(BlockId block, String hash) {}

    private final Map<Key, Key> parents = new HashMap<>();

    Equivalents(List<Same> said) {
        for (var same : said) {
            parents.put(root(new Key(same.block(), same.before())), root(new Key(same.block(), same.after())));
        }
    }

    boolean same(BlockId block, String one, String other) {
        return one.equals(other) || root(new Key(block, one)).equals(root(new Key(block, other)));
    }

    private Key root(Key key) {
        var at = key;
        for (var parent = parents.get(at); parent != null && !parent.equals(at); parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }
}
