package almanac.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the layout writes into the head of a page, word for word.
///
/// @param card       the kind of card that other sites draw for a link to it
/// @param properties Open Graph's
public record Head(
        String language,
        String direction,
        String title,
        @Nullable String description,
        boolean indexed,
        String canonical,
        List<Frame.Alternate> alternates,
        @Nullable String twin,
        List<Frame.Feed> feeds,
        List<Property> properties,
        String card,
        List<JsonLd> data,
        String stylesheet,
        List<String> sheets,
        String icon) {

    /// A property of the page, as Open Graph has them.
    public record Property(String name, String content) {}
}
