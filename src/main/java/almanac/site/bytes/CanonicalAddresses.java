package almanac.site.bytes;

import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows for every spelling of an address the one true one: single slashes, none at the end, the language's tag as the
/// publication writes it, letters composed as Unicode's NFC has them.
@Component
public class CanonicalAddresses {
    private final Choosing choosing;

    CanonicalAddresses(Choosing choosing) {
        this.choosing = choosing;
    }

    /// Where an encoded path should be asked for instead; empty where it is right as it is.
    public Optional<String> instead(String path) {
        var plain = path.contains("//") ? path.replaceAll("/{2,}", "/") : path;
        if (plain.length() > 1 && plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return Optional.of(named(composed(plain))).filter(right -> !right.equals(path));
    }

    private static String composed(String path) {
        return path.chars().allMatch(sign -> sign < 0x80 && sign != '%') ? path : recomposed(path);
    }

    private static String recomposed(String path) {
        return Segments.of(path)
                .filter(segments -> !segments.normalized().equals(segments))
                .map(segments -> segments.normalized().encoded())
                .orElse(path);
    }

    private String named(String path) {
        var end = path.indexOf('/', 1);
        var first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        var rest = end < 0 ? "" : path.substring(end);
        return Language.parse(first)
                .flatMap(choosing::spoken)
                .map(language -> "/" + language + rest)
                .orElse(path);
    }
}
