package almanac.transfer;

import almanac.article.MadeFrom;
import almanac.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands at the head of a text file, names and values, and the text below it. Names are the same in any case.
///
/// @param bodyLine the number of the body's first line in the file
record FrontMatter(Map<String, Object> values, String body, int bodyLine) {
    private static final Set<String> YES = Set.of("true", "yes", "on", "1");

    public FrontMatter {
        var caseless = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(values);
        values = Collections.unmodifiableMap(caseless);
    }

    /// Reads a file; one without front matter is all body.
    ///
    /// @throws UnusableFile where the head is no list of names and values, with the line
    public static FrontMatter read(String file) {
        return Heads.read(file);
    }

    /// A YAML mapping, read without aliases that grow and without keys that hide each other.
    public static Map<String, Object> yaml(String text) {
        return Heads.yaml(text, 1);
    }

    /// The values alone, for whoever reads the body later.
    FrontMatter head() {
        return new FrontMatter(values, "", bodyLine);
    }

    /// The value of a name; `cover.image` is the `image` of a `cover`.
    @Nullable
    Object value(String name) {
        var found = values.get(name);
        var dot = name.indexOf('.');
        if (found == null && dot > 0 && values.get(name.substring(0, dot)) instanceof Map<?, ?> inner) {
            return inner.get(name.substring(dot + 1));
        }
        return found;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(value(name))
                .filter(value -> !(value instanceof Map || value instanceof List))
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    /// The first of several names that says something.
    Optional<String> text(String... names) {
        return Arrays.stream(names).flatMap(name -> text(name).stream()).findFirst();
    }

    /// Several values, or one.
    public List<String> list(String name) {
        return switch (value(name)) {
            case null -> List.of();
            case List<?> several ->
                several.stream()
                        .filter(Objects::nonNull)
                        .map(FrontMatter::named)
                        .filter(text -> !text.isEmpty())
                        .toList();
            case Object one -> named(one).isEmpty() ? List.of() : List.of(named(one));
        };
    }

    /// A person or topic may be written as a mapping with a name in it.
    private static String named(Object value) {
        if (value instanceof Map<?, ?> map) {
            var name = map.get("name");
            return name == null ? "" : name.toString().strip();
        }
        return value.toString().strip();
    }

    boolean says(String name) {
        return text(name)
                .filter(text -> YES.contains(text.toLowerCase(java.util.Locale.ROOT)))
                .isPresent();
    }

    boolean denies(String name) {
        return text(name)
                .filter(text -> !YES.contains(text.toLowerCase(java.util.Locale.ROOT)))
                .isPresent();
    }

    /// A day, or an instant; what has no zone of its own is in the publication's.
    public Optional<Instant> date(String name, ZoneId zone) {
        return text(name)
                .map(text -> Dates.read(text, zone)
                        .orElseThrow(() ->
                                new UnusableFile(0, name + " is no date: “" + text + "”; write it as 2021-01-31")));
    }

    /// The language and edition that a translation names as its source: `madeFrom: {language: en, edition: 1}`.
    public Optional<MadeFrom> madeFrom() {
        if (!(values.get("madeFrom") instanceof Map<?, ?> source) || source.get("language") == null) {
            return Optional.empty();
        }
        var edition = source.get("edition") instanceof Number number ? number.intValue() : 1;
        return Language.parse(source.get("language").toString()).map(language -> new MadeFrom(language, edition));
    }
}
