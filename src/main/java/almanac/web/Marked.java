package almanac.web;

import almanac.shared.SafeHtml;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/// Plain text with some of its places marked, for readers who look for them.
///
/// @param places in order, none beginning before the one before it ends
public record Marked(String text, List<Place> places) {
    public Marked {
        places = List.copyOf(places);
    }

    /// From one sign on and before another.
    public record Place(int from, int until) {}

    /// Everything in it is text; the marks are all its markup.
    public SafeHtml html() {
        var html = new StringBuilder();
        int at = 0;
        for (var place : places) {
            html.append(escaped(at, place.from()))
                    .append("<mark>")
                    .append(escaped(place.from(), place.until()))
                    .append("</mark>");
            at = place.until();
        }
        return SafeHtml.vouched(html.append(escaped(at, text.length())).toString());
    }

    private String escaped(int from, int until) {
        return HtmlUtils.htmlEscape(text.substring(from, until), "UTF-8");
    }
}
