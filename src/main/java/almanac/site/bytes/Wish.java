package almanac.site.bytes;

import almanac.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// What a reader asks for, as far as an answer may depend on it.
///
/// @param path       in its one spelling
/// @param query      as it was written, empty without one
/// @param parameters what is in it
/// @param form       as a `Key` has it
record Wish(String path, String query, Map<String, List<String>> parameters, String form) {
    static final String HTML = "html";
    static final String MARKDOWN = "markdown";
    static final String DOOR = "/";

    private static final String ERROR = "/error";

    /// For what is said in that language while the database is away.
    static Wish ofWordThatWeAreAway(Language language) {
        return new Wish(ERROR, "", Map.of(), language.tag());
    }

    boolean isForWordThatWeAreAway() {
        return path.equals(ERROR);
    }

    boolean isPlain() {
        return parameters.isEmpty();
    }

    boolean asksOnlyFor(Set<String> known) {
        return parameters.entrySet().stream()
                .allMatch(named -> named.getValue().stream().allMatch(value -> isKnown(named.getKey(), value, known)));
    }

    /// The same wish without what the answer does not depend on.
    Wish reducedTo(Set<String> known) {
        if (isPlain()) {
            return this;
        }
        var kept = new TreeMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            var ofUse =
                    values.stream().filter(value -> isKnown(name, value, known)).toList();
            if (!ofUse.isEmpty()) {
                kept.put(name, ofUse);
            }
        });
        return new Wish(path, written(kept), kept, form);
    }

    /// A page may know a parameter, or one value of it: `before`, `view=history`.
    private static boolean isKnown(String name, String value, Set<String> known) {
        return known.contains(name) || known.contains(name + "=" + value);
    }

    private static String written(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(
                        named -> named.getValue().stream().map(value -> encoded(named.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /// The key of an answer that depends on nothing but these parameters.
    Key key(Set<String> known) {
        return new Key(path, isPlain() ? "" : reducedTo(known).query(), form);
    }

    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
