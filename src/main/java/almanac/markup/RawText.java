package almanac.markup;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/// Collects the words of raw HTML; what scripts and styles hold is not for reading.
final class RawText implements HtmlSanitizer.Policy {
    private static final List<String> UNREAD = List.of("script", "style", "noscript", "iframe", "object", "title");

    private final StringBuilder words = new StringBuilder();
    private int unread;

    private RawText() {}

    static String of(String html) {
        var text = new RawText();
        HtmlSanitizer.sanitize(html, text);
        return text.words.toString().strip();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
        unread += UNREAD.contains(element) ? 1 : 0;
    }

    @Override
    public void closeTag(String element) {
        unread -= UNREAD.contains(element) ? 1 : 0;
    }

    @Override
    public void text(String text) {
        if (unread <= 0) {
            words.append(text);
        }
    }
}
