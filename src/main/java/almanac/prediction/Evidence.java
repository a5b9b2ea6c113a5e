package almanac.prediction;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;

/// What a judgement rests on: where it can be read, and as far as known what it says and since when.
///
/// @param copy   where a copy is kept that its publisher cannot change
/// @param sha256 of that copy's bytes
public record Evidence(
        URI url, Optional<String> quote, Optional<LocalDate> date, Optional<URI> copy, Optional<String> sha256) {
    private static final int LONGEST = 2_000;

    public static Evidence at(URI url) {
        return new Evidence(url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The name of the site that it is on, as people say it.
    public String site() {
        return url.getHost().replaceFirst("^www\\.", "");
    }

    /// An address of the web, where the text is one.
    public static Optional<URI> address(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text.strip());
            var scheme = uri.getScheme();
            return scheme != null
                            && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
