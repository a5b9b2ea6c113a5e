package almanac.site;

import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.List;

/// The texts of one year, or of one month.
public record ArchiveListPage(Frame frame, String archivePath, String name, boolean single, List<Month> months)
        implements PublicPage {
    public record Month(String path, String name, List<TeaserView> teasers) {}
}
