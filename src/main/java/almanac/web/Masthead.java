package almanac.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above and below every reader's page.
///
/// @param languageName the page's language in itself
/// @param search       where readers look for words, if they can
public record Masthead(
        String name,
        String tagline,
        String home,
        List<Link> links,
        List<Link> foot,
        String languageName,
        List<Choice> languages,
        @Nullable String search) {}
