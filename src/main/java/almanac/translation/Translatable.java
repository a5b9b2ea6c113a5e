package almanac.translation;

import almanac.markup.BlockKind;
import almanac.markup.Cut;
import java.util.regex.Pattern;

/// Tells blocks that a translator writes anew from those that are taken over: code and data, and what has no word in
/// it, such as a cell with a number.
final class Translatable {
    private static final Pattern LOCKED = Pattern.compile(
            ":notranslate\\[[^]]*]|`[^`]*`|<?https?://[^\\s>)]+>?|\\]\\([^)]*\\)|\\[\\^[^]]*]|&#?\\w+;");

    private Translatable() {}

    static boolean is(Cut cut) {
        return cut.kind().translatable()
                && (cut.kind() == BlockKind.TITLE && !cut.text().isBlank()
                        || LOCKED.matcher(cut.text())
                                .replaceAll(" ")
                                .codePoints()
                                .anyMatch(Character::isLetter));
    }

    /// What a translation takes over as it is.
    static boolean carried(Cut cut) {
        return !cut.text().isBlank() && !is(cut);
    }
}
