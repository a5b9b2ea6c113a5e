package almanac.markup;

import java.util.ArrayList;
import java.util.List;

/// Collects stretches so that they can be read: a space or a comma that two changes have between them belongs to both,
/// for nobody reads a sentence in which every other word is struck out.
final class Stretches {
    private final List<Stretch> all = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(String text) {
        same.append(text);
    }

    void change(String gone, String come) {
        boolean after = !removed.isEmpty() || !added.isEmpty();
        if (after && isBetween(same)) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
        } else {
            flush();
        }
        removed.append(gone);
        added.append(come);
    }

    private static boolean isBetween(CharSequence text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// What changed and what follows it unchanged; in this order they were told.
    private void flush() {
        put(Fate.REMOVED, removed);
        put(Fate.ADDED, added);
        put(Fate.SAME, same);
    }

    private void put(Fate fate, StringBuilder text) {
        if (!text.isEmpty()) {
            all.add(new Stretch(fate, text.toString()));
            text.setLength(0);
        }
    }

    List<Stretch> all() {
        flush();
        return all;
    }
}
