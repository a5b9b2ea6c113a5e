package almanac.shared;

import java.util.List;
import java.util.stream.Collectors;

/// HTML that may be shown as it is. Made only in `markup` (from what people wrote, through the allow-list) and in `web`
/// (our own fragments); a test holds that.
public record SafeHtml(String html) {
    public static final SafeHtml EMPTY = new SafeHtml("");

    /// Vouches for the text: nothing in it was written by anybody without passing the allow-list.
    public static SafeHtml vouched(String html) {
        return new SafeHtml(html);
    }

    /// Fragments one after the other.
    public static SafeHtml joined(List<SafeHtml> fragments) {
        return new SafeHtml(fragments.stream().map(SafeHtml::html).collect(Collectors.joining("\n")));
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }
}
