package almanac.markup;

import java.util.Comparator;
import java.util.List;

/// Other words for a stretch of a text.
record Edit(int start, int end, String words) {
    /// A stretch of a text with edits in it, none of which overlap.
    static String applied(String markdown, int start, int end, List<Edit> edits) {
        var text = new StringBuilder();
        int at = start;
        for (var edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            text.append(markdown, at, Math.max(at, edit.start())).append(edit.words());
            at = Math.max(at, edit.end());
        }
        return text.append(markdown, at, Math.max(at, end)).toString();
    }
}
