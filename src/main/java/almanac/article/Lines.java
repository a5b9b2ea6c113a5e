package almanac.article;

import almanac.markup.Cut;
import java.util.ArrayList;
import java.util.List;

/// Where the blocks of a body begin, by line.
final class Lines {
    private Lines() {}

    /// A line for each cut, counted from 1. Blocks stand in their order, so each is looked for behind the one before;
    /// one that is not found as it was written, such as a quotation without its marks, begins where the one before
    /// did.
    static List<Integer> of(String body, List<Cut> cuts) {
        var lines = new ArrayList<Integer>(cuts.size());
        int at = 0;
        int line = 1;
        for (var cut : cuts) {
            var first = cut.text().lines().findFirst().orElse("");
            var found = first.isBlank() ? -1 : body.indexOf(first, at);
            if (found >= 0) {
                line += (int) body.substring(at, found)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
                at = found;
            }
            lines.add(line);
        }
        return lines;
    }
}
