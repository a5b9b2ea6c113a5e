package almanac.markup;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/// The Markdown that a parsed block was read from, without the marks of what it stands in.
record Sources(String markdown) {
    /// The block's own lines, each without its indentation.
    String lines(Node block) {
        return lines(block.getSourceSpans().stream()
                .map(span -> markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .toList());
    }

    private static String lines(List<String> lines) {
        return lines.stream()
                .map(String::stripLeading)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /// A heading's words, without its number signs or its underline.
    String heading(Heading heading) {
        var whole = lines(heading);
        if (heading.getSourceSpans().size() > 1) {
            return whole.substring(0, whole.lastIndexOf('\n')).strip();
        }
        int start = 0;
        while (start < whole.length() && whole.charAt(start) == '#') {
            start++;
        }
        return withoutClosing(whole.substring(start).strip());
    }

    private static String withoutClosing(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end == 0 || text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t';
        return closing ? text.substring(0, end).strip() : text;
    }
}
