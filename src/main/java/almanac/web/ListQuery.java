package almanac.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which piece of a list a call asks for: how many items, and after which one.
public record ListQuery(int limit, Optional<String> after) {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /// Reads the parameters of a call; a limit beyond the most ends it with 422, an unreadable place with 400.
    public static ListQuery of(@Nullable String limit, @Nullable String after) {
        return new ListQuery(
                limit == null ? USUAL : limit(limit), Optional.ofNullable(after).map(ListQuery::decoded));
    }

    private static int limit(String text) {
        try {
            var limit = Integer.parseInt(text);
            if (limit < 1 || limit > MOST) {
                throw Problem.refused("/limit", "At least 1 and at most " + MOST + " items.")
                        .refusal();
            }
            return limit;
        } catch (NumberFormatException malformed) {
            throw Problem.malformed("limit is not a number.").refusal();
        }
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Problem.malformed("after is not what an answer gave as next.").refusal();
        }
    }

    /// A place in a list, opaque to callers.
    public static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
