package almanac.site;

import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All years and months of a language.
public record ArchivePage(Frame frame, int count, List<Year> years) implements PublicPage {
    public record Year(String path, String name, List<Month> months) {}

    /// @param path absent for a month without a text
    public record Month(@Nullable String path, String name, String brief, int count, String shown) {}
}
