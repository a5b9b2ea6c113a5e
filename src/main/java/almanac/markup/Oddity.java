package almanac.markup;

import java.util.Map;
import java.util.stream.Collectors;

/// Something in a body that an author should look at: what, in which cut (by position), and the particulars.
public record Oddity(String code, int cut, Map<String, String> details) {
    public static final String UNKNOWN_DIRECTIVE = "unknown-directive";
    public static final String DIRECTIVE_UNCLOSED = "directive-unclosed";
    public static final String EMBED_INSIDE = "embed-inside";
    public static final String EMBED_WITHOUT_HANDLE = "embed-without-handle";
    public static final String VIDEO_WITHOUT_URL = "video-without-url";
    public static final String IMAGE_MARK_LEFT = "image-mark-left";
    public static final String LIST_MISSING_AFTER_COLON = "list-missing-after-colon";
    public static final String ALT_MISSING = "alt-missing";
    public static final String HEADING_JUMP = "heading-jump";
    public static final String HEADING_EMPTY = "heading-empty";
    public static final String HEADING_ON_TOP = "heading-on-top";
    public static final String EMPTY_LINK = "empty-link";
    public static final String LINK_REFUSED = "link-refused";
    public static final String FOREIGN_IMAGE = "foreign-image";
    public static final String UNKNOWN_MEDIA = "unknown-media";
    public static final String RAW_HTML_DROPPED = "raw-html-dropped";
    public static final String FOOTNOTE_MISSING = "footnote-missing";
    public static final String FOOTNOTE_UNUSED = "footnote-unused";
    public static final String FORMULA_BROKEN = "formula-broken";
    public static final String FORMULA_UNCLOSED = "formula-unclosed";
    public static final String TABLES_TOO_LARGE = "tables-too-large";

    private static final int LONGEST = 200;

    public Oddity {
        details = details.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, detail -> brief(detail.getValue())));
    }

    /// An address may be half the text, and be named in a thousand findings.
    private static String brief(String detail) {
        return detail.length() <= LONGEST
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
