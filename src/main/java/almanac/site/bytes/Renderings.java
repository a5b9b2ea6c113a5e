package almanac.site.bytes;

import almanac.shared.Tag;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The pages being drawn now: one drawing for each key, in which whoever comes meanwhile takes part. After a change
/// nobody joins a drawing that began before it.
@Component
class Renderings {
    private final Set<Rendering> running = ConcurrentHashMap.newKeySet();
    private final Map<Key, Rendering> open = new ConcurrentHashMap<>();

    /// @param mine whether whoever asked must draw and end it; else another does
    record Part(Rendering rendering, boolean mine) {}

    Part take(Key key) {
        var mine = alone();
        var other = open.putIfAbsent(key, mine);
        if (other == null) {
            return new Part(mine, true);
        }
        running.remove(mine);
        return new Part(other, false);
    }

    /// A drawing that nobody joins.
    Rendering alone() {
        var rendering = new Rendering();
        running.add(rendering);
        return rendering;
    }

    void end(Key key, Rendering rendering) {
        open.remove(key, rendering);
        running.remove(rendering);
    }

    void moved(Set<Tag> tags) {
        running.forEach(rendering -> rendering.moved(tags));
        open.clear();
    }
}
