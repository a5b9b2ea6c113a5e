package almanac.site;

import almanac.shared.Language;
import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.Map;

/// The texts about one topic.
public record TopicPage(
        Frame frame,
        Map<Language, String> elsewhere,
        String topicsPath,
        String name,
        String description,
        TeaserList list)
        implements PublicPage {}
