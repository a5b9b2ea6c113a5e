package almanac.markup;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// What the script of a letter says about spaces and pace.
final class Scripts {
    private Scripts() {}

    /// Whether a line ends and goes on in a script without spaces, so that no space may come of the line break.
    static boolean joins(Node lineBreak) {
        return wide(last(lineBreak.getPrevious())) && wide(first(lineBreak.getNext()));
    }

    private static boolean wide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        boolean full = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
        return full && !hangul(codePoint) && !UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION);
    }

    static boolean hangul(int codePoint) {
        return UScript.getScript(codePoint) == UScript.HANGUL;
    }

    /// Whether it is counted by character and not by word: Han, kana, Bopomofo, Yi, and the marks between them.
    static boolean counted(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO, UScript.YI -> true;
            default -> mark(codePoint);
        };
    }

    /// 、。「」 and their like, the long vowel mark, full-width ！ and ？; not the full-width space.
    private static boolean mark(int codePoint) {
        return codePoint > 0x3000 && codePoint < 0x3040
                || codePoint == 0x30FB
                || codePoint == 0x30FC
                || codePoint > 0xFF00 && codePoint < 0xFF10
                || codePoint > 0xFF19 && codePoint < 0xFF21
                || codePoint > 0xFF5A && codePoint < 0xFF71;
    }

    private static int last(@Nullable Node node) {
        var at = node;
        while (at != null && !(at instanceof Text)) {
            at = at.getLastChild();
        }
        return at instanceof Text text && !text.getLiteral().isEmpty()
                ? text.getLiteral().codePointBefore(text.getLiteral().length())
                : 0;
    }

    private static int first(@Nullable Node node) {
        var at = node;
        while (at != null && !(at instanceof Text)) {
            at = at.getFirstChild();
        }
        return at instanceof Text text && !text.getLiteral().isEmpty()
                ? text.getLiteral().codePointAt(0)
                : 0;
    }
}
