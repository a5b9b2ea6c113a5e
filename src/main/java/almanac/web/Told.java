package almanac.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// Keeps what is to be said on the next page of the studio, for the one to whom it is said.
public final class Told {
    private static final String ATTRIBUTE = "told";

    private Told() {}

    /// Says it on the page that follows.
    public static void next(HttpServletRequest request, String words) {
        request.getSession(true).setAttribute(ATTRIBUTE, words);
    }

    static List<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String words)) {
            return List.of();
        }
        session.removeAttribute(ATTRIBUTE);
        return List.of(words);
    }
}
