package almanac.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The last piece of an address: letters, marks and digits of any script, lower case, NFC, joined by single hyphens, at
/// most 100 code points.
public record Slug(String value) {
    private static final int LONGEST = 100;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    public Slug {
        if (value.isEmpty() || !value.equals(shape(value))) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /// The slug that a title proposes, or empty where the title has no letter or digit.
    public static Optional<Slug> from(String title) {
        return Optional.of(shape(title)).filter(shaped -> !shaped.isEmpty()).map(Slug::new);
    }

    /// The text as a slug if it already is one.
    public static Optional<Slug> parse(String text) {
        return from(text).filter(slug -> slug.value.equals(text));
    }

    private static String shape(String text) {
        var lower = UCharacter.toLowerCase(ULocale.ROOT, NFC.normalize(text));
        var joined = BETWEEN.matcher(NFC.normalize(lower)).replaceAll("-");
        if (joined.startsWith("-")) {
            joined = joined.substring(1);
        }
        return trimmed(joined);
    }

    private static String trimmed(String joined) {
        var cut = joined.codePointCount(0, joined.length()) <= LONGEST
                ? joined
                : joined.substring(0, joined.offsetByCodePoints(0, LONGEST));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /// The same slug with a number behind it, shortened where it would grow too long: what a proposed slug becomes when
    /// it is taken.
    public Slug numbered(int number) {
        var tail = "-" + number;
        var room = LONGEST - tail.length();
        var head = value.codePointCount(0, value.length()) <= room
                ? value
                : value.substring(0, value.offsetByCodePoints(0, room));
        return new Slug(trimmed(head) + tail);
    }

    @Override
    public String toString() {
        return value;
    }
}
