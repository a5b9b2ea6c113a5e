package almanac.account.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said on the page of one's account besides what is always there.
///
/// @param about    the part of the page that the problem belongs to
/// @param secret   a new authenticator's
/// @param recovery new recovery codes
/// @param token    a new token
record Said(
        Part about,
        @Nullable String problem,
        @Nullable String secret,
        List<String> recovery,
        @Nullable String token) {
    enum Part {
        NONE,
        PASSWORD,
        PASSKEYS,
        AUTHENTICATOR,
        TOKENS
    }

    static final Said NOTHING = new Said(Part.NONE, null, null, List.of(), null);

    static Said problem(Part about, String problem) {
        return new Said(about, problem, null, List.of(), null);
    }

    static Said secret(String secret, @Nullable String problem) {
        return new Said(Part.AUTHENTICATOR, problem, secret, List.of(), null);
    }

    static Said recovery(List<String> codes) {
        return new Said(Part.NONE, null, null, codes, null);
    }

    static Said token(String token) {
        return new Said(Part.NONE, null, null, List.of(), token);
    }

    /// What is wrong there, if anything.
    @Nullable
    String problem(Part part) {
        return about == part ? problem : null;
    }
}
