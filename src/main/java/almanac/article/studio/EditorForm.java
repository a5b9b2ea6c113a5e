package almanac.article.studio;

import almanac.article.Draft;
import almanac.article.DraftText;
import almanac.article.Seo;
import almanac.shared.Slug;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an editor's form sends; every field may be missing from what somebody makes up.
///
/// @param basedOn the revision that the writer saw; 0 where there was none
/// @param slug    the address that was asked for; empty to have one proposed from the title
public record EditorForm(
        int basedOn,
        String title,
        String slug,
        String summary,
        String body,
        String picture,
        String pictureAlt,
        @Nullable String searchTitle,
        @Nullable String searchDescription,
        @Nullable String searchImage) {
    public EditorForm {
        title = given(title);
        slug = given(slug);
        summary = given(summary);
        // A browser sends every line end as CR LF.
        body = given(body).replace("\r\n", "\n");
        picture = given(picture);
        pictureAlt = given(pictureAlt);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    static EditorForm of(Draft draft) {
        var text = draft.text();
        return new EditorForm(
                draft.revision(),
                text.title(),
                text.slug().map(Slug::value).orElse(""),
                text.summary(),
                text.body(),
                text.picture().orElse(""),
                text.pictureAlt(),
                text.seo().title().orElse(""),
                text.seo().description().orElse(""),
                text.seo().image().orElse(""));
    }

    static EditorForm empty() {
        return titled("");
    }

    static EditorForm titled(String title) {
        return new EditorForm(0, title, "", "", "", "", "", "", "", "");
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
                seo(before.map(draft -> draft.text().seo()).orElse(Seo.NONE)));
    }

    /// What the form does not send stays; what it sends empty is taken away.
    private Seo seo(Seo before) {
        return new Seo(
                sent(searchTitle, before.title()),
                sent(searchDescription, before.description()),
                sent(searchImage, before.image()));
    }

    private static Optional<String> sent(@Nullable String typed, Optional<String> before) {
        return typed == null ? before : Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
