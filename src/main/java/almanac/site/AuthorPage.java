package almanac.site;

import almanac.shared.Language;
import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.Map;

/// A person with what they wrote and what they translated.
public record AuthorPage(
        Frame frame, Map<Language, String> elsewhere, String name, String bio, TeaserList list, TeaserList translations)
        implements PublicPage {}
