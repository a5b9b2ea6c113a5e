package almanac.site.bytes;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// An encoded path, read piece by piece, so that all spellings of an address are one.
record Segments(List<String> decoded) {
    /// What bytes that are no text are read as.
    private static final int NOT_UTF_8 = 0xFFFD;

    /// Empty for a path that no address of ours has: not UTF-8, or with signs that could mean something else behind us.
    static Optional<Segments> of(String path) {
        var decoded = new ArrayList<String>();
        for (var piece : path.substring(1).split("/", -1)) {
            var text = text(piece);
            if (text.isEmpty()
                    || text.get().codePoints().anyMatch(Segments::isOdd)
                    || text.get().matches("\\.\\.?")) {
                return Optional.empty();
            }
            decoded.add(text.get());
        }
        return Optional.of(new Segments(decoded));
    }

    private static Optional<String> text(String piece) {
        try {
            return Optional.of(UriUtils.decode(piece, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isOdd(int sign) {
        return sign == '/' || sign == '\\' || sign == ';' || sign == NOT_UTF_8 || Character.isISOControl(sign);
    }

    /// As Unicode wants a text to be written where it can be written in several ways.
    Segments normalized() {
        return new Segments(decoded.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .toList());
    }

    /// The one spelling of this path.
    String encoded() {
        return decoded.stream()
                .map(text -> UriUtils.encodePathSegment(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/", "/", ""));
    }
}
