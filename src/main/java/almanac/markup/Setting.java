package almanac.markup;

import almanac.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Where parts are made for: the text's language, its pictures by hash or name, and the few words that are ours.
public record Setting(Language language, Function<String, Optional<Picture>> pictures, UnaryOperator<String> words) {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("note", "Note"),
            Map.entry("tip", "Tip"),
            Map.entry("important", "Important"),
            Map.entry("warning", "Warning"),
            Map.entry("caution", "Caution"),
            Map.entry("footnotes", "Footnotes"),
            Map.entry("footnote", "Footnote"),
            Map.entry("back-to-text", "Back to the text"),
            Map.entry("details", "Details"),
            Map.entry("table", "Table"),
            Map.entry("video", "Video"),
            Map.entry("done", "done"),
            Map.entry("open", "open"));

    /// The names of the words that `words` is asked for, in the language of the text.
    public static final List<String> WORDS = ENGLISH.keySet().stream().sorted().toList();

    /// With our words in English.
    public Setting(Language language, Function<String, Optional<Picture>> pictures) {
        this(language, pictures, word -> ENGLISH.getOrDefault(word, word));
    }

    String word(String name) {
        return words.apply(name);
    }
}
