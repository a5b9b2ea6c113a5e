package almanac.review;

import almanac.article.VersionKey;
import almanac.web.Studio;

/// Where the studio shows what is said of a text.
public final class ReviewPaths {
    public static final String PAGE = Studio.PATH + "/articles/{id}/{language}/review";

    public static final String ASSIGNMENTS = Studio.PATH + "/assignments";

    private ReviewPaths() {}

    public static String page(VersionKey text) {
        return editor(text) + "/review";
    }

    /// Where it is written.
    public static String editor(VersionKey text) {
        return Studio.PATH + "/articles/" + text.article() + "/" + text.language();
    }
}
