package almanac.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words without case, width and other ways to write the same signs (NFKC with case folding), and without the accents
/// that people leave out when they type.
final class Folded extends TokenFilter {
    private static final Normalizer2 SAME = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean accents;

    private Folded(TokenStream words, boolean accents) {
        super(words);
        this.accents = accents;
    }

    static TokenStream keepingAccents(TokenStream words) {
        return new Folded(words, true);
    }

    static TokenStream withoutAccents(TokenStream words) {
        return new Folded(words, false);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            var same = SAME.normalize(term);
            var folded = accents ? same : plain(APART.normalize(same));
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
            }
        }
        return true;
    }

    /// Small Latin letters and digits are what they are.
    private boolean isPlain() {
        for (int at = 0; at < term.length(); at++) {
            char sign = term.charAt(at);
            if (sign >= 0x80 || sign >= 'A' && sign <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String apart) {
        var plain = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); at++) {
            char sign = apart.charAt(at);
            if (!isAccent(sign)) {
                plain.append(letter(sign));
            }
        }
        return plain.toString();
    }

    /// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and the stroke that only stretches a word. Marks
    /// of other scripts are letters.
    private static boolean isAccent(char sign) {
        return sign >= 0x300 && sign <= 0x36F
                || sign >= 0x591 && sign <= 0x5C7 && Character.getType(sign) == Character.NON_SPACING_MARK
                || sign >= 0x64B && sign <= 0x652
                || sign == 0x670
                || sign == 0x640;
    }

    private static String letter(char sign) {
        return switch (sign) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> String.valueOf(sign);
        };
    }
}
