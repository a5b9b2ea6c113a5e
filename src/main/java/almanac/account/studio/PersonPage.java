package almanac.account.studio;

import almanac.web.StudioPage;
import org.jspecify.annotations.Nullable;

/// What one person or program may do, and what can be done for them.
///
/// @param link what to hand to them, where no letter reaches them; shown this once
public record PersonPage(
        String title,
        String path,
        String email,
        Boxes boxes,
        boolean hasAuthenticator,
        boolean hasPasskeys,
        boolean service,
        TokenBox tokens,
        @Nullable String link)
        implements StudioPage {}
