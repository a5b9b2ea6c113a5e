package almanac.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/// The ids of things that files call by name: those that are known, and those that the running transaction added, which
/// are settled or forgotten with it.
final class NameBook {
    private final UnaryOperator<String> folding;
    private final Map<String, Long> known = new HashMap<>();
    private final Map<String, Long> fresh = new HashMap<>();
    private final TreeSet<String> added = new TreeSet<>();

    /// @param folding makes the same of all ways to write one name
    NameBook(UnaryOperator<String> folding) {
        this.folding = folding;
    }

    /// The first that is called so keeps the name.
    void called(String name, long id) {
        known.putIfAbsent(folding.apply(name), id);
    }

    /// A handle means one thing, whatever others are called.
    void handled(String handle, long id) {
        known.put(handle, id);
    }

    /// The ids in the order of the names, each once; who is missing is added.
    List<Long> ids(List<String> names, ToLongFunction<String> adding) {
        return names.stream().map(name -> id(name, adding)).distinct().toList();
    }

    private long id(String name, ToLongFunction<String> adding) {
        var key = folding.apply(name);
        var id = Optional.ofNullable(known.get(key)).or(() -> Optional.ofNullable(fresh.get(key)));
        return id.orElseGet(() -> {
            var made = adding.applyAsLong(name);
            fresh.put(key, made);
            return made;
        });
    }

    /// Names that would be added, for a run that writes nothing.
    void note(List<String> names) {
        names.stream().filter(name -> !known.containsKey(folding.apply(name))).forEach(added::add);
    }

    void settle() {
        known.putAll(fresh);
        added.addAll(fresh.keySet());
        fresh.clear();
    }

    void forget() {
        fresh.clear();
    }

    int added() {
        return added.size();
    }
}
