package almanac.article;

import java.util.ArrayList;
import java.util.List;

/// What every draft must keep, whoever writes it.
final class TextRules {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int LONGEST_BODY = 2_000_000;

    private TextRules() {}

    static List<Refusal> broken(DraftText text) {
        var refusals = new ArrayList<Refusal>();
        if (text.title().isBlank()) {
            refusals.add(new Refusal("/title", "title-missing", "A title is needed."));
        }
        longest(refusals, "/title", text.title(), LONGEST_TITLE);
        longest(refusals, "/summary", text.summary(), LONGEST_SUMMARY);
        longest(refusals, "/body", text.body(), LONGEST_BODY);
        unstorable(refusals, "/title", text.title());
        unstorable(refusals, "/summary", text.summary());
        unstorable(refusals, "/body", text.body());
        return refusals;
    }

    private static void longest(List<Refusal> refusals, String field, String text, int most) {
        if (text.length() > most) {
            refusals.add(
                    new Refusal(field, "too-long", "At most " + most + " characters; this has " + text.length() + "."));
        }
    }

    /// PostgreSQL keeps no NUL, and half a surrogate pair is no character.
    private static void unstorable(List<Refusal> refusals, String field, String text) {
        if (text.indexOf('\0') >= 0 || !text.codePoints().allMatch(TextRules::character)) {
            refusals.add(new Refusal(field, "not-text", "Contains a NUL or half a surrogate pair."));
        }
    }

    private static boolean character(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }
}
