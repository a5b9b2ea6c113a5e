package almanac.markup;

import almanac.shared.Language;
import com.ibm.icu.text.BreakIterator;

/// Measures plain text and cuts its beginning, by the rules of its language (ICU, UAX 29).
public final class Prose {
    private static final String ELLIPSIS = "…";

    private static final int AHEAD = 200;

    private Prose() {}

    /// The beginning, of at most so many code points and up to the end of a sentence; where no sentence ends in time,
    /// up to the end of a word, with an ellipsis.
    public static String teaser(String plain, Language language, int codePoints) {
        var text = beginning(plain, codePoints);
        if (text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        int most = text.offsetByCodePoints(0, codePoints);
        int sentence = lastBreak(BreakIterator.getSentenceInstance(language.icu()), text, most);
        if (sentence > 0) {
            return text.substring(0, sentence).strip();
        }
        int room = text.offsetByCodePoints(0, Math.max(1, codePoints - 1));
        int word = lastBreak(BreakIterator.getWordInstance(language.icu()), text, room);
        int end = word > 0 ? word : lastBreak(BreakIterator.getCharacterInstance(language.icu()), text, room);
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /// As much as one must know to tell where sentences end, on one line. Not the whole: a long text without any end of
    /// a sentence would be searched again and again.
    private static String beginning(String plain, int codePoints) {
        var text = new StringBuilder();
        int at = 0;
        for (int seen = 0; at < plain.length() && seen < 2 * codePoints + AHEAD; ) {
            int codePoint = plain.codePointAt(at);
            boolean blank = codePoint <= ' ';
            boolean needless = blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!needless) {
                text.appendCodePoint(blank ? ' ' : codePoint);
                seen++;
            }
            at += Character.charCount(codePoint);
        }
        return text.toString().strip();
    }

    private static int lastBreak(BreakIterator breaks, String text, int most) {
        breaks.setText(text);
        return breaks.isBoundary(most) ? most : Math.max(0, breaks.preceding(most));
    }

    /// Minutes to read it, at least 1: words at their pace, and characters that are not parted by spaces at theirs.
    public static int minutes(String plain, Language language) {
        var pace = Pace.of(language);
        long characters = plain.codePoints().filter(Scripts::counted).count();
        double minutes = characters / pace.characters() + count(plain, language, false) / pace.words();
        return Math.max(1, (int) Math.round(minutes));
    }

    /// The number of words, as the language breaks them.
    public static int words(String plain, Language language) {
        return count(plain, language, true);
    }

    private static int count(String plain, Language language, boolean counted) {
        var breaks = BreakIterator.getWordInstance(language.icu());
        breaks.setText(plain);
        int words = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE
                    && (counted || !Scripts.counted(plain.codePointAt(start)))) {
                words++;
            }
        }
        return words;
    }
}
