package almanac.search.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// The address of a search: its path, and the parameters that it knows. Another one is made by changing one of them.
record Asked(String path, Map<String, String> parameters) {
    Asked {
        parameters = Map.copyOf(parameters);
    }

    String word(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// The same search with one thing otherwise, from its first page on.
    String with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.put(name, value);
        return at(path, changed);
    }

    String without(String name) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.remove(name);
        return at(path, changed);
    }

    /// The words alone, at another path.
    String at(String other) {
        return at(other, word("q").isEmpty() ? Map.of() : Map.of("q", word("q")));
    }

    private static String at(String path, Map<String, String> parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        for (var name : SearchController.KNOWN) {
            if (parameters.containsKey(name)) {
                address.queryParam(name, "{" + name + "}");
            }
        }
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
