package almanac.markup;

import almanac.shared.SafeHtml;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Marks blocks in finished HTML, for a reader to see. It relies on how the allow-list writes: every attribute in
/// double quotes, and neither quotes nor angle brackets unescaped anywhere else.
public record Markings(SafeHtml html) {
    private static final Pattern TAG = Pattern.compile("<[a-z][^<>]* id=\"b-([0-9a-z-]{1,40})\"[^<>]*>");
    private static final Pattern CLASS = Pattern.compile(" class=\"([^\"]*)\"");

    /// The same HTML with the class `outdated` on the elements of these blocks.
    public SafeHtml with(Set<BlockId> outdated) {
        if (outdated.isEmpty()) {
            return html;
        }
        var values = outdated.stream().map(BlockId::value).collect(Collectors.toSet());
        return SafeHtml.vouched(TAG.matcher(html.html())
                .replaceAll(tag ->
                        Matcher.quoteReplacement(values.contains(tag.group(1)) ? marked(tag.group()) : tag.group())));
    }

    private static String marked(String tag) {
        var before = CLASS.matcher(tag);
        return before.find()
                ? tag.substring(0, before.end() - 1) + " outdated" + tag.substring(before.end() - 1)
                : tag.replaceFirst(" id=\"", " class=\"outdated\" id=\"");
    }
}
