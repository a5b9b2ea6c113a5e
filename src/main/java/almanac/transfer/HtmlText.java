package almanac.transfer;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;

/// Turns a text in HTML into Markdown.
final class HtmlText {
    private static final int LONGEST = 1_000_000;
    private static final FlexmarkHtmlConverter CONVERTER =
            FlexmarkHtmlConverter.builder().build();

    private HtmlText() {}

    static String markdown(String html, int line) {
        if (html.length() > LONGEST) {
            throw new UnusableFile(
                    line,
                    "The HTML has " + html.length() + " characters, and at most " + LONGEST
                            + " are turned into Markdown; split it, or turn it yourself");
        }
        try {
            return CONVERTER.convert(html).strip() + "\n";
        } catch (StackOverflowError deep) {
            throw new UnusableFile(line, "The HTML is nested too deep to be turned into Markdown");
        }
    }
}
