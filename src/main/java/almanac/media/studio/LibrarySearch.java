package almanac.media.studio;

import org.jspecify.annotations.Nullable;

/// What is looked for; every part may be missing.
///
/// @param lacking `words`, `use` or `place`
/// @param after   the hash of the last one of the piece before
public record LibrarySearch(String text, String type, String lacking, String after) {
    static final LibrarySearch EVERYTHING = new LibrarySearch("", "", "", "");

    public LibrarySearch {
        text = given(text);
        type = given(type);
        lacking = given(lacking);
        after = given(after);
    }

    private static String given(@Nullable String said) {
        return said == null ? "" : said.strip();
    }

    boolean narrows() {
        return !text.isEmpty() || !type.isEmpty() || !lacking.isEmpty();
    }
}
