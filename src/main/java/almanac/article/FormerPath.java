package almanac.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// An address of a former site in the one form in which it is kept and looked for. Its path is decoded, NFC, in the
/// case
/// in which it was written, with single slashes and none at its end. Its parameters stand in the order of their names,
/// without those that newsletters and networks add to any link.
///
/// @param query encoded; empty where only the path counts
public record FormerPath(String path, String query) {
    private static final int LONGEST = 2_000;
    private static final Pattern SITE = Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}|[\\ud800-\\udfff]");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Set<String> ADDED = Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "_ga");

    /// Reads an address as it stands in a request, a file or a browser's line, encoded or not, with or without the
    /// site's name before it. Empty where it is none, or longer than any that was ever in use.
    public static Optional<FormerPath> parse(String address) {
        var local = SITE.matcher(address.strip()).replaceFirst("");
        var whole = local.split("#", 2)[0];
        var ask = whole.indexOf('?');
        var path = path(ask < 0 ? whole : whole.substring(0, ask));
        var query = query(ask < 0 ? "" : whole.substring(ask + 1));
        return path.startsWith("/")
                        && path.length() + query.length() <= LONGEST
                        && !CONTROLS.matcher(path).find()
                ? Optional.of(new FormerPath(path, query))
                : Optional.empty();
    }

    private static String path(String given) {
        var plain = SLASHES.matcher(Normalizer.normalize(decoded(given), Normalizer.Form.NFC))
                .replaceAll("/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String query(String given) {
        return Arrays.stream(given.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.replace('+', ' ').split("=", 2))
                .filter(pair -> !added(decoded(pair[0])))
                .map(pair -> encoded(pair[0]) + (pair.length < 2 || pair[1].isEmpty() ? "" : "=" + encoded(pair[1])))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean added(String name) {
        return ADDED.contains(name) || name.startsWith("utm_");
    }

    private static String encoded(String text) {
        return UriUtils.encode(decoded(text), StandardCharsets.UTF_8);
    }

    /// The text that its percent signs stand for; as it is where they stand for no UTF-8, as in addresses of old
    /// servers.
    private static String decoded(String text) {
        var bytes = ByteBuffer.wrap(new byte[text.length() * 3]);
        var given = text.getBytes(StandardCharsets.UTF_8);
        for (var at = 0; at < given.length; at++) {
            var high = at + 2 < given.length ? Character.digit(given[at + 1], 16) : -1;
            var low = at + 2 < given.length ? Character.digit(given[at + 2], 16) : -1;
            if (given[at] == '%' && high >= 0 && low >= 0) {
                bytes.put((byte) (high << 4 | low));
                at += 2;
            } else {
                bytes.put(given[at]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException otherEncoding) {
            return text;
        }
    }

    /// As it can stand in a link or a header.
    public String encoded() {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8) + (query.isEmpty() ? "" : "?" + query);
    }

    @Override
    public String toString() {
        return encoded();
    }
}
