package almanac.prediction.site;

import almanac.prediction.Paths;
import almanac.shared.Language;
import almanac.web.Path;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// What the address of a list asks for, by name; others than these are ignored.
record Asked(Map<String, String> values) {
    static final Set<String> NAMES = Set.of("state", "year", "author", "topic", "bin", "after");

    Asked {
        values = Map.copyOf(values);
    }

    static Asked of(Map<String, String> given) {
        var known = new TreeMap<String, String>();
        given.forEach((name, value) -> {
            if (NAMES.contains(name) && !value.isBlank()) {
                known.put(name, value);
            }
        });
        return new Asked(known);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    Asked with(String name, String value) {
        var all = new TreeMap<>(values);
        all.put(name, value);
        return new Asked(all);
    }

    Asked without(String name) {
        var all = new TreeMap<>(values);
        all.remove(name);
        return new Asked(all);
    }

    String path(Language language) {
        var parameters = new TreeMap<>(values)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return Path.under(language, Paths.PREDICTIONS) + (parameters.isEmpty() ? "" : "?" + parameters);
    }
}
