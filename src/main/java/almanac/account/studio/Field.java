package almanac.account.studio;

import org.jspecify.annotations.Nullable;

/// A field of a form as it was sent, with what is wrong with it.
public record Field(String value, @Nullable String problem) {
    static final Field EMPTY = new Field("", null);

    static Field of(String value) {
        return new Field(value, null);
    }

    Field with(String problem) {
        return new Field(value, problem);
    }
}
