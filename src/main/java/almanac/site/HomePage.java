package almanac.site;

import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The newest of a language, led by one text.
public record HomePage(
        Frame frame,
        String name,
        String tagline,
        boolean empty,
        @Nullable TeaserView lead,
        List<TeaserView> features,
        List<TeaserView> more,
        List<Named> topics,
        List<TeaserView> rest,
        @Nullable String older,
        List<TeaserView> notYet,
        String languageName,
        List<Year> years)
        implements PublicPage {
    public record Year(String path, String name, int count) {}
}
