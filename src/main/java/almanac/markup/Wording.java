package almanac.markup;

import almanac.shared.Language;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Compares the words of two texts in a language. Words are told apart by ICU, so that Japanese and Chinese, which
/// write no spaces, are compared as finely as English.
final class Wording {
    /// More words than these, on both sides together, are compared sentence by sentence first: comparing takes time
    /// that grows with what differs, squared.
    private static final int MOST_WORDS = 2_000;

    private static final int MOST_SENTENCES = 6_000;

    private final BreakIterator words;
    private final BreakIterator sentences;

    Wording(Language language) {
        this.words = BreakIterator.getWordInstance(language.icu());
        this.sentences = BreakIterator.getSentenceInstance(language.icu());
    }

    List<Stretch> compare(String before, String now) {
        var stretches = new Stretches();
        if (before.equals(now)) {
            stretches.same(now);
        } else {
            compare(before, now, false, stretches);
        }
        return stretches.all();
    }

    private void compare(String before, String now, boolean bySentences, Stretches stretches) {
        var old = parts(words, before);
        var fresh = parts(words, now);
        int head = 0;
        while (head < Math.min(old.size(), fresh.size()) && old.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), fresh.size()) - head
                && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        fresh.subList(0, head).forEach(stretches::same);
        between(old.subList(head, old.size() - tail), fresh.subList(head, fresh.size() - tail), bySentences, stretches);
        fresh.subList(fresh.size() - tail, fresh.size()).forEach(stretches::same);
    }

    private void between(List<String> old, List<String> fresh, boolean bySentences, Stretches stretches) {
        if (old.size() + fresh.size() <= MOST_WORDS) {
            differences(old, fresh, (gone, come) -> stretches.change(joined(gone), joined(come)), stretches);
            return;
        }
        var gone = joined(old);
        var come = joined(fresh);
        var former = parts(sentences, gone);
        var latter = parts(sentences, come);
        if (bySentences || former.size() + latter.size() > MOST_SENTENCES) {
            stretches.change(gone, come);
            return;
        }
        differences(
                former, latter, (some, others) -> compare(joined(some), joined(others), true, stretches), stretches);
    }

    private interface Changed {
        void from(List<String> gone, List<String> come);
    }

    private static void differences(List<String> old, List<String> fresh, Changed changed, Stretches stretches) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            old.subList(at, delta.getSource().getPosition()).forEach(stretches::same);
            changed.from(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        old.subList(at, old.size()).forEach(stretches::same);
    }

    private static List<String> parts(BreakIterator breaks, String text) {
        var parts = new ArrayList<String>();
        breaks.setText(text);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }
}
