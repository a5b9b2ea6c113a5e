package almanac.web;

import java.util.List;

/// What stands above and below every reader's page.
///
/// @param languageName the page's language in itself
public record Masthead(
        String name,
        String tagline,
        String home,
        List<Link> links,
        List<Link> foot,
        String languageName,
        List<Choice> languages) {}
