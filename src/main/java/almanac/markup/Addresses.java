package almanac.markup;

import java.util.Locale;
import java.util.Set;

/// Which addresses a text may lead to.
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    // Longer than any; what goes on without a slash is no address at all.
    private static final int LONGEST_SCHEME = 2_000;

    private Addresses() {}

    /// Whether it is a whole address on the web.
    static boolean web(String address) {
        var scheme = scheme(address);
        return (scheme.equals("http") || scheme.equals("https"))
                && address.startsWith("://", scheme.length())
                && address.length() > scheme.length() + 3
                && address.chars().allMatch(letter -> letter > ' ' && letter != '"' && letter != '<' && letter != '\\');
    }

    /// Whether a link may lead there: the web, mail, this site, or a file of the library.
    static boolean allowed(String address) {
        var scheme = scheme(address);
        return scheme.isEmpty()
                || SCHEMES.contains(scheme)
                || Figures.media(address).isPresent();
    }

    /// What stands before the first colon, as a browser sees it, which overlooks blanks and controls.
    private static String scheme(String address) {
        var scheme = new StringBuilder();
        for (int i = 0; i < Math.min(address.length(), LONGEST_SCHEME); i++) {
            char letter = address.charAt(i);
            if (letter == ':') {
                return scheme.isEmpty() ? ":" : scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (letter == '/' || letter == '?' || letter == '#') {
                return "";
            }
            if (letter > ' ' && letter != 0x7F) {
                scheme.append(letter);
            }
        }
        return address.length() < LONGEST_SCHEME ? "" : ":";
    }
}
