package almanac.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a token may be used for at most; it never gives more than its owner's rights.
public enum Scope {
    READ_DRAFTS,
    WRITE,
    PUBLISH,
    TRANSLATE,
    ADMIN;

    public static Optional<Scope> parse(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.toString().equals(text))
                .findFirst();
    }

    /// As it is written in commands and told to programs: `read-drafts`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
