package almanac.account.studio;

import almanac.web.StudioPage;
import org.jspecify.annotations.Nullable;

/// What one person may do, and what can be done for them.
///
/// @param link what to hand to them, where no mail is set up; shown this once
public record PersonPage(
        String title,
        String path,
        String email,
        Boxes boxes,
        boolean hasAuthenticator,
        boolean service,
        boolean self,
        @Nullable String link)
        implements StudioPage {}
