package almanac.search;

import almanac.shared.Language;
import java.util.Optional;

/// What a reader, or a program, looks for.
///
/// @param words  as they were typed, in any language
/// @param reader the language in which results are shown where they can be
/// @param page   counted from 1
public record Question(String words, Language reader, Narrowing narrowing, int page, int size) {
    private static final int LAST_PAGE = 50;

    public Question {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    boolean isLast() {
        return page == LAST_PAGE;
    }

    /// What of all that is found is wanted.
    ///
    /// @param topic  a topic's id
    /// @param author a person's id
    /// @param kind   the name of a kind
    public record Narrowing(
            Optional<Long> topic, Optional<Long> author, Optional<Integer> year, Optional<String> kind) {
        public static final Narrowing NONE =
                new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
