package almanac.site;

import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.List;

/// What the publication writes about.
public record TopicsPage(Frame frame, List<Topic> topics) implements PublicPage {
    public record Topic(String path, String name, String description) {}
}
