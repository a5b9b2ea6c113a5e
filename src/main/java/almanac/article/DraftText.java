package almanac.article;

import almanac.shared.Slug;
import java.util.Optional;

/// The words of a draft: everything that a person writes in one language.
///
/// @param slug       the address that was asked for; empty to have one proposed from the title
/// @param summary    may be empty; lists then show the beginning of the text
/// @param body       Markdown
/// @param picture    a reference into the media library, as in `media:`
/// @param pictureAlt the lead picture's words for those who do not see it
public record DraftText(
        String title,
        Optional<Slug> slug,
        String summary,
        String body,
        Optional<String> picture,
        String pictureAlt,
        Seo seo) {
    public DraftText {
        title = title.strip();
        summary = summary.strip();
        pictureAlt = pictureAlt.strip();
    }

    public static DraftText of(String title, String body) {
        return new DraftText(title, Optional.empty(), "", body, Optional.empty(), "", Seo.NONE);
    }

    public DraftText at(Slug given) {
        return new DraftText(title, Optional.of(given), summary, body, picture, pictureAlt, seo);
    }

    public DraftText summarised(String words) {
        return new DraftText(title, slug, words, body, picture, pictureAlt, seo);
    }
}
