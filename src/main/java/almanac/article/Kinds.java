package almanac.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// All kinds of article that this program knows.
@Component
public class Kinds {
    private final Map<String, Kind> byName;

    Kinds(List<Kind> kinds) {
        byName = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    public Optional<Kind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The kind of a stored article, whose name was checked when it was made.
    Kind of(String name) {
        return named(name).orElseThrow(() -> new IllegalStateException("No feature answers for the kind " + name));
    }

    /// The names of those that stand in lists.
    String[] listed() {
        return byName.values().stream()
                .filter(Kind::listed)
                .map(Kind::name)
                .sorted()
                .toArray(String[]::new);
    }

    public Collection<Kind> all() {
        return byName.values();
    }
}
