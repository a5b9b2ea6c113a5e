package almanac.account.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one says who one is.
///
/// @param guests whom one may be without a password, in a demonstration
public record SignInPage(
        String title, String email, String next, @Nullable String problem, boolean codeDue, List<Guest> guests)
        implements StudioPage {
    public record Guest(String path, String label) {}

    @Override
    public List<String> scripts() {
        return codeDue ? List.of() : List.of("studio/passkey.js");
    }
}
