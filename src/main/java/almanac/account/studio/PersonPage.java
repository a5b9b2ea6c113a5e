package almanac.account.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one person may do, and what can be done for them.
///
/// @param link what to hand to them, where no mail is set up; shown this once
public record PersonPage(
        String title,
        String path,
        String email,
        List<Tick> roles,
        List<Tick> languages,
        @Nullable String problem,
        boolean hasAuthenticator,
        boolean service,
        boolean self,
        @Nullable String link)
        implements StudioPage {}
