package almanac.account.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one says who one is.
public record SignInPage(
        String title, String email, String next, @Nullable String problem, boolean codeDue) implements StudioPage {
    @Override
    public List<String> scripts() {
        return codeDue ? List.of() : List.of("studio/passkey.js");
    }
}
