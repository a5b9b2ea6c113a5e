package almanac.translation;

import java.util.Locale;

/// How a block of the source stands in a translation. Never stored: derived from what the translation was made from.
public enum BlockState {
    /// Nothing says it yet.
    MISSING,
    /// A machine or the memory has said it, and no person has looked.
    PROPOSED,
    TRANSLATED,
    APPROVED,
    /// It is said as it was before the source changed.
    STALE;

    /// As it is told to programs.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
