package almanac.web;

import java.security.SecureRandom;
import java.util.Base64;

/// A number used once: what a page's policy and the page itself say alike, and nobody can guess.
final class Nonce {
    static final String ATTRIBUTE = Nonce.class.getName();
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
