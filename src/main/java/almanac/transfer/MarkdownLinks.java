package almanac.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Puts other destinations into links and pictures, and leaves every other character as it was written.
final class MarkdownLinks {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(100)
            .maxInlineNesting(100)
            .build();
    private static final Pattern DEFINITION = Pattern.compile("\\s*\\[[^\\]]*]:\\s*(?:<([^>\\n]*)>|(\\S+))");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(src|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    private final References references;
    private final int firstLine;

    MarkdownLinks(References references, int firstLine) {
        this.references = references;
        this.firstLine = firstLine;
    }

    private record Edit(int from, int to, String text) {}

    String replaced(String body) {
        var reading = new Reading(body);
        PARSER.parse(body).accept(reading);
        var text = new StringBuilder(body);
        reading.edits.sort(Comparator.comparingInt(Edit::from).reversed());
        reading.edits.forEach(edit -> text.replace(edit.from(), edit.to(), edit.text()));
        return text.toString();
    }

    private final class Reading extends AbstractVisitor {
        private final String body;
        private final Lines lines;
        private final List<Edit> edits = new ArrayList<>();

        Reading(String body) {
            this.body = body;
            this.lines = new Lines(body, firstLine);
        }

        @Override
        public void visit(Link link) {
            destination(link)
                    .ifPresent(place -> references
                            .link(link.getDestination(), lines.at(start(link)))
                            .ifPresent(address -> edits.add(new Edit(place[0], place[1], address))));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            destination(image)
                    .ifPresent(place -> references
                            .picture(image.getDestination(), lines.at(start(image)))
                            .ifPresent(reference -> edits.add(new Edit(place[0], place[1], reference))));
            visitChildren(image);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            // What begins with ^ is a footnote to us.
            if (definition.getLabel().startsWith("^")
                    || definition.getSourceSpans().isEmpty()) {
                return;
            }
            var from = start(definition);
            var written = DEFINITION.matcher(body.substring(from, end(definition)));
            if (written.lookingAt()) {
                var group = written.group(1) == null ? 2 : 1;
                var destination = definition.getDestination();
                var pictured = Place.ending(destination).matches("png|jpe?g|gif|webp|svg");
                (pictured
                                ? references.picture(destination, lines.at(from))
                                : references.link(destination, lines.at(from)))
                        .ifPresent(address ->
                                edits.add(new Edit(from + written.start(group), from + written.end(group), address)));
            }
        }

        @Override
        public void visit(HtmlInline html) {
            attributes(html);
        }

        @Override
        public void visit(HtmlBlock html) {
            attributes(html);
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
        }

        private void attributes(Node html) {
            if (html.getSourceSpans().isEmpty()) {
                return;
            }
            var from = start(html);
            var found = ATTRIBUTE.matcher(body.substring(from, end(html)));
            while (found.find()) {
                var group = found.group(2) == null ? 3 : 2;
                var line = lines.at(from + found.start());
                var value = found.group(group);
                var address = found.group(1).equalsIgnoreCase("src")
                        ? references.pictureAddress(value, line)
                        : references.link(value, line);
                address.ifPresent(to -> edits.add(new Edit(from + found.start(group), from + found.end(group), to)));
            }
        }

        private static int start(Node node) {
            return node.getSourceSpans().getFirst().getInputIndex();
        }

        private static int end(Node node) {
            var last = node.getSourceSpans().getLast();
            return last.getInputIndex() + last.getLength();
        }

        /// Where the destination stands in an inline link; empty for one by reference, and for a bare address.
        private Optional<int[]> destination(Node link) {
            if (link.getSourceSpans().isEmpty()) {
                return Optional.empty();
            }
            var end = end(link);
            var last = link.getLastChild();
            var from = last == null || last.getSourceSpans().isEmpty()
                    ? body.indexOf("](", start(link))
                    : body.startsWith("](", end(last)) ? end(last) : -1;
            if (from < 0 || from >= end) {
                return Optional.empty();
            }
            var place = from + 2;
            while (place < end && Character.isWhitespace(body.charAt(place))) {
                place++;
            }
            return Optional.of(place < end && body.charAt(place) == '<' ? pointed(place, end) : plain(place, end));
        }

        private int[] pointed(int from, int end) {
            var close = body.indexOf('>', from);
            return new int[] {from, close < 0 || close > end ? end : close + 1};
        }

        private int[] plain(int from, int end) {
            var depth = 0;
            var place = from;
            for (; place < end && !Character.isWhitespace(body.charAt(place)); place++) {
                var letter = body.charAt(place);
                if (letter == '\\') {
                    place++;
                } else if (letter == '(') {
                    depth++;
                } else if (letter == ')' && depth-- == 0) {
                    break;
                }
            }
            return new int[] {from, Math.min(place, end)};
        }
    }
}
