package almanac.web;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// Readers' addresses as encoded paths, so that a slug in any script can stand in a link, a header or a feed.
public final class Path {
    private Path() {}

    public static String home(Language language) {
        return "/" + language;
    }

    public static String article(Language language, Slug slug) {
        return under(language, slug.value());
    }

    /// An address under a language; every piece is encoded by itself.
    public static String under(Language language, String... pieces) {
        var path = new StringBuilder("/").append(language);
        for (var piece : pieces) {
            path.append('/').append(UriUtils.encodePathSegment(piece, StandardCharsets.UTF_8));
        }
        return path.toString();
    }
}
