package almanac.prediction;

import almanac.shared.Language;
import java.util.Map;

/// One of the outcomes that a prediction tells apart.
///
/// @param name  what programs and the record call it
/// @param names what readers of each language read in its place
public record Option(String name, Map<Language, String> names) {
    public Option {
        name = name.strip();
        names = Map.copyOf(names);
    }

    public static Option named(String name) {
        return new Option(name, Map.of());
    }

    public String in(Language language) {
        return names.getOrDefault(language, name);
    }
}
