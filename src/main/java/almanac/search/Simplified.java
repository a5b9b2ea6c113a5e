package almanac.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// Chinese written in traditional characters as it is written in simplified ones, so that readers of either find both.
final class Simplified {
    private static final Transliterator SIMPLER = Transliterator.getInstance("Traditional-Simplified");

    private Simplified() {}

    static Reader of(Reader reader) {
        try {
            return new StringReader(of(reader.readAllAsString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Character for character: places in the text stay what they are.
    static String of(String text) {
        var simple = SIMPLER.transliterate(text);
        return simple.length() == text.length() ? simple : text;
    }
}
