package almanac.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/// Two people's texts made from the same one, joined block by block (diff3, after Khanna, Kunal and Pierce 2007): what
/// only one of them touched is taken, what both did is a conflict for a person to decide. No word of either is lost.
public final class Merge {
    private Merge() {}

    /// A stretch of the joined text.
    public sealed interface Piece {
        /// The same in both, or changed by one of them alone.
        record Agreed(String text) implements Piece {}

        /// Changed by both, in different ways.
        record Conflict(String base, String mine, String theirs) implements Piece {}
    }

    /// Which side of a conflict is taken.
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    public static List<Piece> of(String base, String mine, String theirs) {
        var from = blocks(base);
        var one = changes(from, blocks(mine));
        var other = changes(from, blocks(theirs));
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at <= from.size()) {
            var start = next(at, one, other);
            if (start < 0) {
                agree(pieces, String.join("", from.subList(at, from.size())));
                break;
            }
            agree(pieces, String.join("", from.subList(at, start)));
            var end = together(start, one, other);
            settle(pieces, from, start, end, one, other);
            one.removeIf(delta -> delta.getSource().getPosition() < end || isInsertAt(delta, start, end));
            other.removeIf(delta -> delta.getSource().getPosition() < end || isInsertAt(delta, start, end));
            at = end;
        }
        return pieces;
    }

    private static boolean isInsertAt(AbstractDelta<String> delta, int start, int end) {
        return start == end && delta.getSource().getPosition() == start;
    }

    /// Blocks with the blank lines behind them, so that the pieces joined are the text again.
    private static List<String> blocks(String text) {
        var blocks = new ArrayList<String>();
        var block = new StringBuilder();
        var blankBefore = false;
        for (var line : text.split("(?<=\n)")) {
            if (blankBefore && !line.isBlank()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            block.append(line);
            blankBefore = line.isBlank();
        }
        if (!block.isEmpty()) {
            blocks.add(block.toString());
        }
        return blocks;
    }

    private static List<AbstractDelta<String>> changes(List<String> from, List<String> to) {
        var changes = new ArrayList<AbstractDelta<String>>();
        DiffUtils.diff(from, to).getDeltas().forEach(delta -> changes.addAll(apart(delta)));
        return changes;
    }

    /// Where as many blocks follow as were there, each is a change of its own, so that two people collide only where
    /// both changed the same one.
    private static List<AbstractDelta<String>> apart(AbstractDelta<String> delta) {
        var source = delta.getSource();
        var target = delta.getTarget();
        if (source.size() < 2 || source.size() != target.size()) {
            return List.of(delta);
        }
        var apart = new ArrayList<AbstractDelta<String>>();
        for (int n = 0; n < source.size(); n++) {
            apart.add(new ChangeDelta<>(
                    new Chunk<>(
                            source.getPosition() + n, List.of(source.getLines().get(n))),
                    new Chunk<>(
                            target.getPosition() + n, List.of(target.getLines().get(n)))));
        }
        return apart;
    }

    private static int next(int at, List<AbstractDelta<String>> one, List<AbstractDelta<String>> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .mapToInt(delta -> delta.getSource().getPosition())
                .filter(position -> position >= at)
                .min()
                .orElse(-1);
    }

    /// The end of the stretch in which changes of the two overlap or touch.
    private static int together(int start, List<AbstractDelta<String>> one, List<AbstractDelta<String>> other) {
        var end = start;
        var grown = true;
        while (grown) {
            var reach = end;
            for (var delta :
                    java.util.stream.Stream.concat(one.stream(), other.stream()).toList()) {
                var position = delta.getSource().getPosition();
                if (position == start || position < reach) {
                    reach = Math.max(reach, position + delta.getSource().size());
                }
            }
            grown = reach > end;
            end = reach;
        }
        return end;
    }

    private static void settle(
            List<Piece> pieces,
            List<String> from,
            int start,
            int end,
            List<AbstractDelta<String>> one,
            List<AbstractDelta<String>> other) {
        var base = String.join("", from.subList(start, end));
        var mine = changed(from, start, end, one);
        var theirs = changed(from, start, end, other);
        if (mine.strip().equals(theirs.strip()) || theirs.strip().equals(base.strip())) {
            agree(pieces, mine);
        } else if (mine.strip().equals(base.strip())) {
            agree(pieces, theirs);
        } else {
            pieces.add(new Piece.Conflict(base, mine, theirs));
        }
    }

    private static String changed(List<String> from, int start, int end, List<AbstractDelta<String>> changes) {
        var text = new StringBuilder();
        int at = start;
        for (var delta : changes) {
            var position = delta.getSource().getPosition();
            var inside = position < end || (position == start && start == end);
            if (position >= start && inside) {
                text.append(String.join("", from.subList(at, position)));
                text.append(String.join("", delta.getTarget().getLines()));
                at = position + delta.getSource().size();
            }
        }
        return text.append(String.join("", from.subList(Math.min(at, end), end)))
                .toString();
    }

    private static void agree(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Agreed(text));
        }
    }

    /// The text with each conflict decided, in their order; one without a decision keeps both.
    public static String decided(List<Piece> pieces, List<Choice> choices) {
        var text = new StringBuilder();
        int conflict = 0;
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Agreed(var words) -> append(text, words);
                case Piece.Conflict(var base, var mine, var theirs) -> {
                    var choice = conflict < choices.size() ? choices.get(conflict) : Choice.BOTH;
                    conflict++;
                    if (choice != Choice.THEIRS) {
                        append(text, mine);
                    }
                    if (choice != Choice.MINE) {
                        append(text, theirs);
                    }
                }
            }
        }
        return text.toString();
    }

    /// Blocks stay blocks: there is a blank line before a piece that follows the last block of a text.
    private static void append(StringBuilder text, String words) {
        if (!text.isEmpty() && !words.isEmpty() && !endsWith("\n\n", text)) {
            text.append(endsWith("\n", text) ? "\n" : "\n\n");
        }
        text.append(words);
    }

    private static boolean endsWith(String end, StringBuilder text) {
        return text.length() >= end.length() && text.lastIndexOf(end) == text.length() - end.length();
    }
}
