package almanac.markup;

import almanac.markup.DirectiveNodes.StrayName;
import almanac.markup.DirectiveNodes.Untranslated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// `:notranslate[words]` inside a line. It binds like code does, so it may stand in a link's text; what is in its
/// brackets is read on its own, without the definitions of the text around it.
final class InlineDirectives implements InlineContentParserFactory {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 40;
    private static final int TRIES = 10;
    private static final Parser INSIDE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .extensions(List.of(StrikethroughExtension.create()))
            .maxInlineNesting(10)
            .build();

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(':');
    }

    @Override
    public InlineContentParser create() {
        return new OfOneBlock();
    }

    private static final class OfOneBlock implements InlineContentParser {
        // A text full of openings that nothing closes must not be searched to its end for each of them.
        private int unclosed;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            var scanner = state.scanner();
            boolean apart = !isWord(scanner.peekPreviousCodePoint());
            scanner.next();
            var name = name(scanner);
            if (name.isEmpty() || scanner.peek() != '[') {
                return ParsedInline.none();
            }
            if (!name.equals("notranslate")) {
                return apart ? ParsedInline.of(new StrayName(name), scanner.position()) : ParsedInline.none();
            }
            return unclosed < TRIES ? untranslated(scanner) : ParsedInline.none();
        }

        private ParsedInline untranslated(Scanner scanner) {
            var inside = inside(scanner);
            if (inside.isEmpty()) {
                unclosed++;
                return ParsedInline.none();
            }
            return ParsedInline.of(parsed(inside.get()), scanner.position());
        }
    }

    private static boolean isWord(int codePoint) {
        return codePoint == ':' || codePoint < 128 && Character.isLetterOrDigit(codePoint);
    }

    private static String name(Scanner scanner) {
        var name = new StringBuilder();
        while (name.length() < LONGEST_NAME && DirectiveLine.isNamed(scanner.peek(), !name.isEmpty())) {
            name.append(scanner.peek());
            scanner.next();
        }
        return name.toString();
    }

    /// What stands between the bracket at the scanner and the one that closes it; the scanner is left behind that.
    private static Optional<String> inside(Scanner scanner) {
        var inside = new StringBuilder();
        int depth = 0;
        while (scanner.hasNext() && inside.length() < LONGEST) {
            char letter = scanner.peek();
            scanner.next();
            depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(inside.substring(1));
            }
            inside.append(letter);
            if (letter == '\\' && scanner.hasNext()) {
                inside.append(scanner.peek());
                scanner.next();
            }
        }
        return Optional.empty();
    }

    private static Node parsed(String inside) {
        var node = new Untranslated();
        var line = INSIDE.parse(inside).getFirstChild();
        while (line != null && line.getFirstChild() != null) {
            node.appendChild(line.getFirstChild());
        }
        if (node.getFirstChild() == null) {
            node.appendChild(new Text(inside));
        }
        return node;
    }
}
