package almanac.markup;

import almanac.shared.Language;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;

/// Measures plain text and cuts its beginning, by the rules of its language (ICU, UAX 29).
public final class Prose {
    /// Words a minute, silent reading of English non-fiction: Brysbaert, "How many words do we read per minute?"
    /// (2019).
    private static final double WORDS = 238;

    /// Letters a minute of Japanese and Chinese; Trauzettel-Klosinski and Dietz, IReST (2012), found 357 and 255
    /// characters read aloud, silent reading is about 1.4 times as fast.
    private static final double LETTERS = 500;

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

    /// Minutes to read it, at least 1: words at the pace of alphabets, and Han and kana letter by letter.
    public static int minutes(String plain, Language language) {
        int letters = characters(plain);
        double minutes = letters / LETTERS + (words(plain, language) - wordsOf(plain, language)) / WORDS;
        return Math.max(1, (int) Math.round(minutes));
    }

    /// The number of words, as the language breaks them.
    public static int words(String plain, Language language) {
        return count(plain, language, false);
    }

    private static int wordsOf(String plain, Language language) {
        return count(plain, language, true);
    }

    private static int count(String plain, Language language, boolean ideographic) {
        var breaks = BreakIterator.getWordInstance(language.icu());
        breaks.setText(plain);
        int words = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE
                    && (!ideographic || isIdeographic(plain.codePointAt(start)))) {
                words++;
            }
        }
        return words;
    }

    /// The number of Han and kana letters.
    public static int characters(String plain) {
        return Math.toIntExact(plain.codePoints().filter(Prose::isIdeographic).count());
    }

    private static boolean isIdeographic(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> UCharacter.isLetter(codePoint);
            default -> false;
        };
    }
}
