package almanac.account.studio;

import almanac.web.Stamp;
import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who did what, the newest first.
public record AuditPage(
        String title,
        String path,
        String text,
        String person,
        List<Tick> people,
        List<Row> entries,
        @Nullable String older)
        implements StudioPage {

    /// @param before what it was, as JSON; empty where there was nothing
    public record Row(Stamp at, String who, String action, String subject, String before, String after) {}
}
