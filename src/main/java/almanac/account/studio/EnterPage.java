package almanac.account.studio;

import almanac.web.StudioPage;
import org.jspecify.annotations.Nullable;

/// Where a link leads: a password is chosen, and on a new site the first owner is made.
public record EnterPage(
        String title,
        String action,
        boolean setsUp,
        String lead,
        Field name,
        Field email,
        @Nullable String problem) implements StudioPage {}
