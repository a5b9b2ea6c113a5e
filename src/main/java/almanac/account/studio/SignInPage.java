package almanac.account.studio;

import almanac.web.StudioPage;
import org.jspecify.annotations.Nullable;

/// Where one says who one is.
public record SignInPage(
        String title, String email, String next, @Nullable String problem, boolean codeDue) implements StudioPage {}
