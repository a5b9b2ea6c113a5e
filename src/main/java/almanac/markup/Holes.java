package almanac.markup;

import almanac.markup.DirectiveNodes.Details;
import almanac.markup.DirectiveNodes.DetailsTitle;
import almanac.markup.DirectiveNodes.Leaf;
import almanac.markup.DirectiveNodes.Stray;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/// Where in the Markdown of a node its words stand, and how other words are written there.
final class Holes {
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^]]+]:[ \\t]*");
    private static final Pattern TASK = Pattern.compile("\\[.][ \\t]+");
    private static final Pattern TITLE = Pattern.compile("\\btitle=(\"[^\"]*\"|'[^']*'|[^\\s}]+)");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\\[\\]*_`<&~$]");

    private final Manuscript text;
    private final String markdown;

    Holes(Manuscript text) {
        this.text = text;
        this.markdown = text.markdown();
    }

    /// Writes other words for the pieces that have their home in a node; a piece without words leaves a gap.
    void fill(Node node, List<Integer> pieces, IntFunction<Optional<String>> words, List<Edit> edits) {
        if (pieces.stream().allMatch(piece -> words.apply(piece).equals(Optional.of(old(piece))))) {
            return;
        }
        switch (node) {
            case Paragraph paragraph
            when Figures.alone(paragraph).isPresent() ->
                edits.add(figure(paragraph, Figures.alone(paragraph).get(), pieces, words));
            case Leaf leaf -> edits.add(leaf(leaf, pieces, words));
            case Paragraph paragraph -> edits.add(lines(paragraph, word(pieces, words)));
            case Heading heading -> edits.add(heading(heading, line(word(pieces, words))));
            case TableCell cell -> edits.add(cell(cell, line(word(pieces, words))));
            case DetailsTitle title -> edits.add(title(title, line(word(pieces, words))));
            case FencedCodeBlock code -> edits.add(code(code, word(pieces, words)));
            case ThematicBreak _, Stray _ -> edits.add(lines(node, word(pieces, words)));
            default -> edits.add(lines(node, word(pieces, words)));
        }
    }

    private String old(int piece) {
        return text.pieces().get(piece).cut().text();
    }

    private static String word(List<Integer> pieces, IntFunction<Optional<String>> words) {
        return words.apply(pieces.getFirst()).orElse("");
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /// Words over several lines, each begun as what they stand in asks for.
    private Edit lines(Node node, String words) {
        int start = visible(node.getSourceSpans().getFirst());
        int end = end(node.getSourceSpans().getLast());
        var task = TASK.matcher(markdown).region(start, end);
        if (node.getParent() != null && isTask(node) && task.lookingAt()) {
            start = task.end();
        }
        return new Edit(
                start,
                Math.max(start, end),
                words.strip().replaceAll("\\R", "\n" + Matcher.quoteReplacement(before(start))));
    }

    private static boolean isTask(Node node) {
        return node.getPrevious() instanceof org.commonmark.ext.task.list.items.TaskListItemMarker;
    }

    /// What lines that go on begin with: marks of quotations stay, those of items make room.
    private String before(int start) {
        var begun = markdown.substring(text.sections().lineStart(start), start);
        var plain = TASK.matcher(NOTE.matcher(begun).replaceAll("    ")).replaceAll("");
        return plain.codePoints()
                .map(letter -> letter == '>' || Character.isWhitespace(letter) ? letter : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int visible(SourceSpan span) {
        int at = span.getInputIndex();
        int end = at + span.getLength();
        while (at < end && Character.isWhitespace(markdown.charAt(at))) {
            at++;
        }
        return at;
    }

    private int end(SourceSpan span) {
        int at = span.getInputIndex() + span.getLength();
        while (at > span.getInputIndex() && Character.isWhitespace(markdown.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Edit heading(Heading heading, String words) {
        var spans = heading.getSourceSpans();
        int start = visible(spans.getFirst());
        if (spans.size() > 1) {
            return new Edit(start, end(spans.get(spans.size() - 2)), words);
        }
        int end = end(spans.getFirst());
        int marks = start;
        while (marks < end && markdown.charAt(marks) == '#') {
            marks++;
        }
        return new Edit(marks, end, words.isEmpty() ? "" : " " + words);
    }

    private Edit cell(TableCell cell, String words) {
        int start = visible(cell.getSourceSpans().getFirst());
        int end = Math.max(start, end(cell.getSourceSpans().getLast()));
        return new Edit(start, end, words.replaceAll("(?<!\\\\)\\|", "\\\\|"));
    }

    private Edit title(DetailsTitle title, String words) {
        var span = ((Details) title.getParent()).getSourceSpans().getFirst();
        int from = span.getInputIndex();
        var line = markdown.substring(from, text.sections().lineEnd(from));
        var read = DirectiveLine.parse(line, line.length() - line.stripLeading().length())
                .orElseThrow();
        return read.labelled() || markdown.startsWith("[", from + Math.max(0, read.labelStart() - 1))
                ? new Edit(from + read.labelStart(), from + read.labelEnd(), words)
                : new Edit(
                        from + read.labelStart(), from + read.labelStart(), words.isEmpty() ? "" : "[" + words + "]");
    }

    private Edit code(FencedCodeBlock code, String words) {
        var spans = code.getSourceSpans();
        int from = text.sections().lineEnd(spans.getFirst().getInputIndex());
        boolean closed = spans.size() > 1 && code.getClosingFenceLength() != null;
        int to = closed
                ? text.sections().lineStart(spans.getLast().getInputIndex()) - 1
                : text.sections().lineEnd(end(spans.getLast()));
        var before = "\n" + before(spans.getFirst().getInputIndex());
        return new Edit(from, Math.max(from, to), before + words.replaceAll("\\R", Matcher.quoteReplacement(before)));
    }

    private Edit figure(Paragraph paragraph, Image image, List<Integer> pieces, IntFunction<Optional<String>> words) {
        var destination = image.getDestination();
        var alt = "";
        var caption = "";
        for (int piece : pieces) {
            var given = line(words.apply(piece).orElse(""));
            switch (text.pieces().get(piece).cut().kind()) {
                case FIGURE -> destination = given.isEmpty() ? destination : given;
                case ALT -> alt = given;
                default -> caption = given;
            }
        }
        boolean plain = destination.chars().noneMatch(letter -> letter <= ' ' || letter == '(' || letter == ')');
        var written = "![" + SPECIAL.matcher(alt).replaceAll("\\\\$0") + "]("
                + (plain ? destination : "<" + destination + ">")
                + (caption.isEmpty() ? "" : " \"" + caption.replaceAll("[\\\\\"]", "\\\\$0") + "\"") + ")"
                + (image.getNext() == null ? "" : " {decorative}");
        return new Edit(
                visible(paragraph.getSourceSpans().getFirst()),
                end(paragraph.getSourceSpans().getLast()),
                written);
    }

    /// A video's line with another title; an embed's line as another wrote it.
    private Edit leaf(Leaf leaf, List<Integer> pieces, IntFunction<Optional<String>> words) {
        var span = leaf.getSourceSpans().getFirst();
        var whole = words.apply(pieces.getFirst()).orElse(leaf.line());
        if (pieces.size() > 1) {
            var title = line(words.apply(pieces.getLast()).orElse("")).replace('"', '”');
            var attribute = TITLE.matcher(whole);
            whole = attribute.find()
                    ? attribute.replaceFirst(Matcher.quoteReplacement("title=\"" + title + "\""))
                    : DirectiveLine.parse(whole, 0)
                            .map(read -> read.label(leaf.line()))
                            .filter(label -> !label.isEmpty())
                            .map(label -> leaf.line().replace("[" + label + "]", "[" + title + "]"))
                            .orElse(whole);
        }
        return new Edit(visible(span), end(span), whole);
    }
}
