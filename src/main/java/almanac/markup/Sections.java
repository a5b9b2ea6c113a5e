package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.Node;

/// The sections of a text, in document order; between them stand blank lines only.
final class Sections {
    private final String markdown;
    private final List<Section> sections = new ArrayList<>();

    Sections(String markdown, Node document, Cutting cutting) {
        this.markdown = markdown;
        int pieces = cutting.pieces().size();
        var nodes = new ArrayList<Node>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                nodes.add(node);
            }
        }
        int after = pieces;
        for (var node : nodes.reversed()) {
            int first = cutting.first(node).orElse(after);
            sections.addFirst(new Section(node, lineStart(start(node)), textEnd(node), first, after));
            after = first;
        }
    }

    List<Section> list() {
        return List.copyOf(sections);
    }

    /// The position of the section that holds a piece.
    OptionalInt of(int piece) {
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).holds(piece)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    int lineStart(int index) {
        int at = index;
        while (at > 0 && !isBreak(markdown.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int lineEnd(int index) {
        int at = index;
        while (at < markdown.length() && !isBreak(markdown.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of the last line of a node that is not blank.
    int textEnd(Node node) {
        var last = node.getSourceSpans().getLast();
        int end = lineEnd(last.getInputIndex() + last.getLength());
        int start = start(node);
        while (end > start && Character.isWhitespace(markdown.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
