package almanac.media;

import almanac.account.Actor;
import almanac.shared.Language;
import java.util.Map;
import java.util.Optional;

/// Say of a file what its content does not tell; what is empty stays as it is.
///
/// @param focus empty inside takes it away
/// @param alt   the languages to change; no words take them away
public record DescribeAsset(
        String hash,
        Optional<Optional<Focus>> focus,
        Optional<Boolean> decorative,
        Map<Language, String> alt,
        Actor by) {
    /// Longer is a text of its own, and belongs under the picture.
    public static final int LONGEST_ALT = 1_000;

    public DescribeAsset {
        alt = Map.copyOf(alt);
    }
}
