package almanac.translation;

import almanac.markup.BlockKind;
import almanac.markup.Cut;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What of a block survives translation, whatever the language: its kind, about its length, its numbers, where it
/// points and names in Latin letters.
record Features(BlockKind kind, int length, Set<String> numbers, Set<String> marks) {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*");
    private static final Pattern POINTS =
            Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)|<(https?:[^>]+)>|`([^`]+)`|\\[\\^([^]]+)]");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z0-9.-]*[A-Z0-9][A-Za-z0-9.-]*\\b");

    static Features of(Cut cut) {
        var marks = new HashSet<String>();
        var points = POINTS.matcher(cut.text());
        while (points.find()) {
            for (int group = 1; group <= points.groupCount(); group++) {
                if (points.group(group) != null) {
                    marks.add(points.group(group));
                }
            }
        }
        var plain = POINTS.matcher(cut.text()).replaceAll("");
        NAME.matcher(plain).results().forEach(name -> marks.add(name.group()));
        var numbers = new HashSet<String>();
        NUMBER.matcher(plain).results().forEach(number -> numbers.add(digits(number.group())));
        return new Features(cut.kind(), plain.codePointCount(0, plain.length()), numbers, marks);
    }

    /// 1,000 and 1.000 and ١٠٠٠ are one number.
    private static String digits(String number) {
        return number.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .reduce("", String::concat);
    }

    Features and(Features other) {
        var allNumbers = new HashSet<>(numbers);
        allNumbers.addAll(other.numbers);
        var allMarks = new HashSet<>(marks);
        allMarks.addAll(other.marks);
        return new Features(kind, length + other.length, allNumbers, allMarks);
    }
}
