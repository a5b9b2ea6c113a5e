package almanac.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Whether somebody wants Markdown rather than a page. It must be named, and valued above HTML: whoever takes anything
/// gets the page.
public record Preference(List<MediaType> accepted) {
    private static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown");

    public static Preference of(List<String> accept) {
        try {
            return new Preference(MediaType.parseMediaTypes(accept));
        } catch (InvalidMediaTypeException unreadable) {
            return new Preference(List.of());
        }
    }

    public boolean isMarkdown() {
        return accepted.stream()
                .filter(MARKDOWN::equalsTypeAndSubtype)
                .anyMatch(named -> named.getQualityValue() > ofHtml());
    }

    /// The value of the range that names HTML most closely (RFC 9110 12.5.1).
    private double ofHtml() {
        return accepted.stream()
                .filter(range -> range.includes(MediaType.TEXT_HTML))
                .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                        .thenComparing(range -> !range.isWildcardSubtype())
                        .thenComparing(MediaType::getQualityValue))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
