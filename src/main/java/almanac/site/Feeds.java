package almanac.site;

import almanac.web.Frame.Feed;
import java.util.List;

/// The feeds beside a list of texts.
final class Feeds {
    private Feeds() {}

    static List<Feed> under(String path, String title) {
        return List.of(
                new Feed("application/atom+xml", title, path + "/feed.atom"),
                new Feed("application/feed+json", title, path + "/feed.json"));
    }
}
