package almanac.article.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What will happen to many texts, before it does; and why nothing did.
///
/// @param action   `publish`, `schedule` or `withdraw`
/// @param lead     what will happen, in words
/// @param texts    to which
/// @param possible whether it can be done to all of them
/// @param button   what does it
/// @param at       the local time that was typed
public record BulkPage(
        String title,
        String action,
        String lead,
        List<Text> texts,
        boolean possible,
        String button,
        String at,
        String zone,
        String zoneId,
        @Nullable String problem)
        implements StudioPage {

    /// @param sent     what the form sends for it
    /// @param told     what it is now, in words
    /// @param obstacle why it cannot be done to this one; empty where it can
    public record Text(
            String sent, String title, String language, String name, String path, String told, String obstacle) {}

    @Override
    public List<String> scripts() {
        return List.of("studio/moment.js");
    }
}
