package almanac.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person is to the publication; what each role allows is told by `Rights`.
public enum Role {
    OWNER,
    EDITOR,
    AUTHOR,
    TRANSLATOR;

    public static Optional<Role> parse(String text) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
