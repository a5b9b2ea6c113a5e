package almanac.site;

import almanac.article.PublishedArticle;
import almanac.markup.Part;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// What stands under a title: the summary that somebody wrote. One that was only cut from the text's own beginning
/// serves lists; above the text it would say everything twice.
final class Standfirst {
    private static final Pattern MARKS = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// As much as tells a beginning from a summary, before a footnote's number comes between.
    private static final int ENOUGH = 24;

    private Standfirst() {}

    static @Nullable String of(PublishedArticle article) {
        var summary = article.summary();
        return summary.isEmpty() || begins(article, summary) ? null : summary;
    }

    private static boolean begins(PublishedArticle article, String summary) {
        var beginning = summary.substring(0, Math.min(summary.length(), ENOUGH)).replace("…", "");
        return article.parts().stream()
                .limit(1)
                .filter(Part.Html.class::isInstance)
                .map(part -> words(((Part.Html) part).html()))
                .anyMatch(first -> first.startsWith(beginning));
    }

    private static String words(String html) {
        var plain = HtmlUtils.htmlUnescape(MARKS.matcher(html).replaceAll(""));
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
