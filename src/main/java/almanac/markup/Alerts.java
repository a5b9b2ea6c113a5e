package almanac.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Alerts: a quotation whose first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` alone.
final class Alerts extends AbstractVisitor {
    static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)]");
    private static final Set<String> KINDS = Set.of("note", "tip", "important", "warning", "caution");

    /// What stands in the alert, without its mark.
    static final class Alert extends CustomBlock {
        private final String kind;

        Alert(String kind) {
            this.kind = kind;
        }

        String kind() {
            return kind;
        }
    }

    private Alerts() {}

    static Extension extension() {
        return new Found();
    }

    private static final class Found implements Parser.ParserExtension {
        @Override
        public void extend(Parser.Builder builder) {
            builder.postProcessor(document -> {
                document.accept(new Alerts());
                return document;
            });
        }
    }

    @Override
    public void visit(BlockQuote quotation) {
        visitChildren(quotation);
        kind(quotation).ifPresent(kind -> replace(quotation, kind));
    }

    private static Optional<String> kind(BlockQuote quotation) {
        if (!(quotation.getFirstChild() instanceof Paragraph first)
                || !(first.getFirstChild() instanceof Text mark)
                || !(mark.getNext() instanceof SoftLineBreak || mark.getNext() == null && first.getNext() != null)) {
            return Optional.empty();
        }
        var match = MARK.matcher(mark.getLiteral().strip());
        return match.matches()
                ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)).filter(KINDS::contains)
                : Optional.empty();
    }

    private static void replace(BlockQuote quotation, String kind) {
        var alert = new Alert(kind);
        alert.setSourceSpans(quotation.getSourceSpans());
        takeOffMark(quotation.getFirstChild());
        for (Node child = quotation.getFirstChild(); child != null; child = quotation.getFirstChild()) {
            alert.appendChild(child);
        }
        quotation.insertBefore(alert);
        quotation.unlink();
    }

    private static void takeOffMark(Node paragraph) {
        var lineBreak = paragraph.getFirstChild().getNext();
        paragraph.getFirstChild().unlink();
        if (lineBreak == null) {
            paragraph.unlink();
            return;
        }
        lineBreak.unlink();
        var spans = paragraph.getSourceSpans();
        paragraph.setSourceSpans(spans.subList(1, spans.size()));
    }
}
