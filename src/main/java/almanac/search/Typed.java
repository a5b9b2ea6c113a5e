package almanac.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// What somebody typed to search for, made harmless: a few words, whatever signs are in them. There is no language of
/// commands; brackets, stars and colons are what they are in any text.
record Typed(String text) {
    private static final int LONGEST = 200;
    private static final int PIECES = 16;

    static Typed of(String raw) {
        var text = new StringBuilder();
        raw.codePoints().limit(4L * LONGEST).map(Typed::sober).forEach(text::appendCodePoint);
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[\\p{Z}\\s]+", " ");
        int end = normal.offsetByCodePoints(0, Math.min(LONGEST, normal.codePointCount(0, normal.length())));
        return new Typed(normal.substring(0, end).strip());
    }

    /// Half a pair of surrogates, or a sign that only steers, is no more than a space.
    private static int sober(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> ' ';
            default -> sign;
        };
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// What stands between spaces.
    List<String> pieces() {
        return Arrays.stream(text.split(" "))
                .filter(piece -> !piece.isEmpty())
                .limit(PIECES)
                .toList();
    }

    /// Whether there is something in it that is written without spaces.
    static boolean isUnspaced(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(script -> switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        });
    }
}
