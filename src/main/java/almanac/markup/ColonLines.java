package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Lines that announce something with a colon and are followed by nothing of the kind: where a list was lost.
final class ColonLines {
    private static final int SHOWN = 80;

    private ColonLines() {}

    static List<String> of(Paragraph paragraph) {
        var found = new ArrayList<String>();
        var line = new StringBuilder();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                announcing(line, found);
                line.setLength(0);
            } else {
                line.append(words(node));
            }
        }
        if (!isFollowed(paragraph)) {
            announcing(line, found);
        }
        return found;
    }

    private static String words(Node node) {
        return node instanceof Text text ? text.getLiteral() : PlainText.inline(node);
    }

    private static void announcing(CharSequence line, List<String> found) {
        var text = line.toString().strip();
        if (text.endsWith(":") || text.endsWith("：")) {
            int from = text.offsetByCodePoints(text.length(), -Math.min(SHOWN, text.codePointCount(0, text.length())));
            found.add(text.substring(from));
        }
    }

    /// Whether something comes that a colon may announce: a list, a table, code, a quotation, a picture, an embed.
    private static boolean isFollowed(Node paragraph) {
        var next = next(paragraph);
        if (next == null && paragraph.getParent() instanceof BlockQuote quotation) {
            next = next(quotation);
        }
        return switch (next) {
            case null -> false;
            case Heading _, ThematicBreak _ -> false;
            case Paragraph words -> Figures.alone(words).isPresent();
            default -> true;
        };
    }

    private static @Nullable Node next(Node node) {
        var next = node.getNext();
        while (next instanceof LinkReferenceDefinition || next instanceof FootnoteDefinition) {
            next = next.getNext();
        }
        return next;
    }
}
