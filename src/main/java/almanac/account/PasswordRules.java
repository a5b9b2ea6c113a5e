package almanac.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// What a password must be like: long, and not what a guesser tries first. Nothing is asked about kinds of characters
/// (NIST SP 800-63B, 3.1.1.2).
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    /// A password that falls within 10^8 guesses can be found on one machine although argon2id is slow.
    private static final double GUESSES_LOG10 = 8;
    /// The estimate takes time that grows with the square of the length.
    private static final int LOOKED_AT = 60;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {}

    /// The same password however a keyboard puts its letters together (RFC 8265, 4.2).
    static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /// @param known words that a guesser knows about this person: name, address, the publication
    static Optional<PasswordFault> broken(String password, List<String> known) {
        var plain = plain(password);
        var length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        var beginning = plain.substring(0, Math.min(plain.length(), LOOKED_AT));
        return ESTIMATE.measure(beginning, known).getGuessesLog10() < GUESSES_LOG10
                ? Optional.of(PasswordFault.EASY_TO_GUESS)
                : Optional.empty();
    }
}
