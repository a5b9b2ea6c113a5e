package almanac.article.studio;

import org.jspecify.annotations.Nullable;

/// How a text shows itself elsewhere: its address, a search result, a card on another site.
///
/// @param start       of its address, up to the slug
/// @param slug        the one that it will be published at as it stands
/// @param live        the one where readers find it now
/// @param publication whose it is
/// @param image       the address of the picture on the card
public record Face(
        String start,
        String slug,
        @Nullable String live,
        String host,
        String publication,
        String title,
        String description,
        @Nullable String image) {
    /// Whether publishing would give a live text another address.
    public boolean isMoving() {
        return live != null && !live.equals(slug);
    }
}
