package almanac.account.studio;

import almanac.web.StudioPage;
import org.jspecify.annotations.Nullable;

/// What one person or program may do, and what can be done for them.
///
/// @param link what to hand to them, where no letter reaches them; shown this once
public record PersonPage(
        String title,
        String path,
        Field email,
        Boxes boxes,
        boolean hasAuthenticator,
        boolean hasPasskeys,
        boolean service,
        TokenBox tokens,
        @Nullable String link)
        implements StudioPage {

    PersonPage with(Field email) {
        return new PersonPage(title, path, email, boxes, hasAuthenticator, hasPasskeys, service, tokens, link);
    }

    PersonPage with(Boxes boxes) {
        return new PersonPage(title, path, email, boxes, hasAuthenticator, hasPasskeys, service, tokens, link);
    }

    PersonPage with(TokenBox tokens) {
        return new PersonPage(title, path, email, boxes, hasAuthenticator, hasPasskeys, service, tokens, link);
    }

    PersonPage with(String link) {
        return new PersonPage(title, path, email, boxes, hasAuthenticator, hasPasskeys, service, tokens, link);
    }
}
