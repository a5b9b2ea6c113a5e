package almanac.article.studio;

import almanac.article.Draft;
import almanac.article.DraftText;
import almanac.article.Seo;
import almanac.shared.Slug;
import java.util.Optional;

/// What an editor's form sends; every field may be missing from what somebody makes up.
///
/// @param basedOn the revision that the writer saw; 0 where there was none
public record EditorForm(
        int basedOn, String title, String slug, String summary, String body, String picture, String pictureAlt) {
    public EditorForm {
        title = given(title);
        slug = given(slug);
        summary = given(summary);
        // A browser sends every line end as CR LF.
        body = given(body).replace("\r\n", "\n");
        picture = given(picture);
        pictureAlt = given(pictureAlt);
    }

    private static String given(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    static EditorForm of(Draft draft) {
        var text = draft.text();
        return new EditorForm(
                draft.revision(),
                text.title(),
                draft.slug().value(),
                text.summary(),
                text.body(),
                text.picture().orElse(""),
                text.pictureAlt());
    }

    static EditorForm empty() {
        return new EditorForm(0, "", "", "", "", "", "");
    }

    Optional<Integer> seen() {
        return basedOn == 0 ? Optional.empty() : Optional.of(basedOn);
    }

    /// Whether the address that was typed is none.
    boolean slugIsBroken() {
        return !slug.isBlank() && Slug.from(slug).isEmpty();
    }

    /// Whether a draft has these very words.
    boolean says(Draft draft) {
        return over(Optional.of(draft)).equals(draft.text());
    }

    /// The words of the form over those that it does not show. An address that is what the draft has anyway was not
    /// asked for.
    DraftText over(Optional<Draft> before) {
        var asked = Optional.of(slug.strip()).filter(typed -> !typed.isEmpty()).flatMap(Slug::from);
        var kept = before.map(Draft::slug);
        var given = asked.equals(kept) ? before.flatMap(draft -> draft.text().slug()) : asked;
        return new DraftText(
                title,
                given,
                summary,
                body,
                Optional.of(picture.strip()).filter(reference -> !reference.isEmpty()),
                pictureAlt,
                before.map(draft -> draft.text().seo()).orElse(Seo.NONE));
    }
}
