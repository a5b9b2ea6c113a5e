package almanac.feed;

import almanac.web.SiteAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the addresses in a text's HTML hold wherever it is read. In text a quotation mark is always escaped, so an
/// attribute is never mistaken.
record Absolute(SiteAddress site, String url) {
    private static final Pattern LOCAL = Pattern.compile("(\\s(?:href|src|poster|cite)=\")/(?!/)");
    private static final Pattern FRAGMENT = Pattern.compile("(\\shref=\")#");
    private static final Pattern WIDTHS = Pattern.compile("\\ssrcset=\"[^\"]*\"");
    private static final Pattern WIDTH = Pattern.compile("(?<=[\"\\s,])/(?!/)");

    String html(String html) {
        var rooted = LOCAL.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(site.url()) + "/");
        var whole = FRAGMENT.matcher(rooted).replaceAll("$1" + Matcher.quoteReplacement(url) + "#");
        return WIDTHS.matcher(whole)
                .replaceAll(widths -> Matcher.quoteReplacement(
                        WIDTH.matcher(widths.group()).replaceAll(Matcher.quoteReplacement(site.url() + "/"))));
    }
}
