package almanac.article.studio;

import almanac.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the form for publishing sends.
///
/// @param own       the language of the text that it stands beside, which is always meant
/// @param languages further ones
/// @param at        a local day and time, or nothing
/// @param which     the first or the second time that clocks show it
/// @param notes     what editions correct, by language
record PublishForm(Language own, List<Language> languages, String at, String which, Map<Language, String> notes) {
    private static final String NOTE = "note-";

    PublishForm {
        languages = Stream.concat(Stream.of(own), languages.stream()).distinct().toList();
        notes = Map.copyOf(notes);
    }

    static PublishForm empty(Language own) {
        return new PublishForm(own, List.of(), "", "", Map.of());
    }

    /// @param fields what was sent; `note-ja` and the like are notes
    static PublishForm of(Language own, List<String> further, Map<String, String> fields) {
        var notes = new HashMap<Language, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(NOTE)) {
                Language.parse(name.substring(NOTE.length())).ifPresent(language -> notes.put(language, value));
            }
        });
        return new PublishForm(
                own,
                further.stream().flatMap(tag -> Language.parse(tag).stream()).toList(),
                fields.getOrDefault("at", ""),
                fields.getOrDefault("which", ""),
                notes);
    }
}
