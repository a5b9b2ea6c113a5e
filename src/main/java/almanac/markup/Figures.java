package almanac.markup;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Pictures in the parsed text: which stand alone, which are from the library, which are said to be decorative.
final class Figures {
    static final String MEDIA = "media:";
    private static final String DECORATIVE = "{decorative}";

    private Figures() {}

    /// The picture of a paragraph that holds nothing else.
    static Optional<Image> alone(Node paragraph) {
        if (!(paragraph instanceof Paragraph) || !(paragraph.getFirstChild() instanceof Image image)) {
            return Optional.empty();
        }
        var next = image.getNext();
        return next == null || next.getNext() == null && isMark(next) ? Optional.of(image) : Optional.empty();
    }

    private static boolean isMark(Node node) {
        return node instanceof Text text && text.getLiteral().strip().equals(DECORATIVE);
    }

    /// Whether the author said that nobody misses anything who does not see it.
    static boolean decorative(Image image) {
        return image.getNext() instanceof Text text && text.getLiteral().startsWith(DECORATIVE);
    }

    /// A text without the mark that belongs to the picture before it.
    static String withoutMark(Text text) {
        var literal = text.getLiteral();
        return text.getPrevious() instanceof Image && literal.startsWith(DECORATIVE)
                ? literal.substring(DECORATIVE.length())
                : literal;
    }

    /// The name or hash of what is in the library, or empty for any other address.
    static Optional<String> media(String destination) {
        return destination.startsWith(MEDIA) ? Optional.of(destination.substring(MEDIA.length())) : Optional.empty();
    }

    /// Whether showing the picture would ask another server than ours.
    static boolean foreign(String destination) {
        return media(destination).isEmpty() && (destination.startsWith("//") || destination.contains(":"));
    }
}
