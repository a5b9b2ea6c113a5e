package almanac.account.studio;

import almanac.web.Stamp;
import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One's own account: password, passkeys, authenticator, where one is signed in, tokens.
///
/// @param secret   a new authenticator's, until a code of it was shown to us
/// @param recovery codes for the day the authenticator is lost, shown this once
public record AccountPage(
        String title,
        String email,
        @Nullable String passwordProblem,
        PasskeyBox passkeys,
        boolean hasAuthenticator,
        @Nullable String secret,
        @Nullable String authenticatorLink,
        @Nullable String authenticatorProblem,
        List<String> recovery,
        List<Browser> browsers,
        TokenBox tokens)
        implements StudioPage {

    @Override
    public List<String> scripts() {
        return List.of("studio/passkey.js");
    }

    /// Where one is signed in.
    public record Browser(String id, String name, Stamp since, Stamp lastUsed, boolean here) {}
}
