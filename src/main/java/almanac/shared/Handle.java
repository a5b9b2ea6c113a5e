package almanac.shared;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name by which programs mean a person, a topic, a prediction or a model card: `[a-z0-9-]{1,64}`, set once.
public record Handle(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    public Handle {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a handle: " + value);
        }
    }

    public static Optional<Handle> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Handle(text)) : Optional.empty();
    }

    /// The handle that a name in any script proposes, or empty where nothing of it can be written in Latin letters.
    public static Optional<Handle> from(String name) {
        var plain = BETWEEN.matcher(LATIN.transliterate(name)).replaceAll("-");
        var cut = plain.substring(0, Math.min(plain.length(), 64)).replaceAll("^-+|-+$", "");
        return parse(cut);
    }

    /// The same handle with a number behind it, for a name that is taken.
    public Handle numbered(int number) {
        var tail = "-" + number;
        return new Handle(value.substring(0, Math.min(value.length(), 64 - tail.length())) + tail);
    }

    @Override
    public String toString() {
        return value;
    }
}
