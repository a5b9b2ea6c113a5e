package almanac.markup;

import almanac.markup.DirectiveNodes.StrayName;
import almanac.markup.Inline.Mark;
import almanac.markup.Inline.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Takes the Markdown of one block apart into words and marks.
final class InlineReading {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .extensions(List.of(
                    StrikethroughExtension.create(),
                    AutolinkExtension.builder()
                            .linkTypes(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW)
                            .build()))
            .customInlineContentParserFactory(new InlineDirectives())
            .customInlineContentParserFactory(new InlineFormulas())
            .inlineParserFactory(BoundedInlines::new)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxInlineNesting(100)
            .build();
    // Footnotes are known by notes that stand elsewhere in the text.
    private static final Pattern NOTE = Pattern.compile("(?<!\\\\)\\[\\^[^\\]\\s]{1,100}]");

    private final String markdown;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<Integer, Mark> marks = new LinkedHashMap<>();
    private int at;

    InlineReading(String markdown) {
        this.markdown = markdown;
        for (var block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                children(block);
            }
        }
        words(markdown.length());
    }

    List<Token> tokens() {
        return tokens;
    }

    Map<Integer, Mark> marks() {
        return marks;
    }

    private void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text || child instanceof SoftLineBreak || child instanceof StrayName)
                    && !child.getSourceSpans().isEmpty()) {
                mark(child);
            }
        }
    }

    private void mark(Node node) {
        int start = start(node);
        int end = end(node);
        words(start);
        int number = marks.size() + 1;
        var first = node.getFirstChild();
        if (first == null || first.getSourceSpans().isEmpty() || isLocked(node)) {
            marks.put(number, new Mark(markdown.substring(start, end), ""));
            tokens.add(new Token.Locked(number));
            at = end;
            return;
        }
        int from = start(first);
        int to = end(node.getLastChild());
        marks.put(number, new Mark(markdown.substring(start, from), markdown.substring(to, end)));
        tokens.add(new Token.Open(number));
        at = from;
        children(node);
        words(to);
        tokens.add(new Token.Close(number));
        at = end;
    }

    /// An address that is its own text; whatever has words that are not to be translated; a picture in a line.
    private boolean isLocked(Node node) {
        boolean bare = node instanceof Link && markdown.charAt(start(node)) != '[';
        return bare || node instanceof DirectiveNodes.Untranslated || node instanceof org.commonmark.node.Image;
    }

    private static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    private static int end(Node node) {
        var last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    private void words(int until) {
        if (until <= at) {
            return;
        }
        var words = markdown.substring(at, until);
        var note = NOTE.matcher(words);
        int from = 0;
        while (note.find()) {
            add(words.substring(from, note.start()));
            int number = marks.size() + 1;
            marks.put(number, new Mark(note.group(), ""));
            tokens.add(new Token.Locked(number));
            from = note.end();
        }
        add(words.substring(from));
        at = until;
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            tokens.add(new Token.Words(words));
        }
    }
}
