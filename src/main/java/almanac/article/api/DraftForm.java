package almanac.article.api;

import almanac.article.DraftText;
import almanac.article.MadeFrom;
import almanac.article.Seo;
import almanac.shared.Slug;
import almanac.web.Given;
import almanac.web.JsonForm;
import java.util.Optional;

/// The words of a draft as a body tells them: an absent member stays as it was, null clears it.
final class DraftForm {
    private DraftForm() {}

    /// All but title and body, which the two calls that write drafts ask for differently.
    static DraftText text(JsonForm form, DraftText old) {
        return new DraftText(
                old.title(),
                slug(form, old),
                words(form, "summary", old.summary()),
                old.body(),
                switch (form.text3("image")) {
                    case Given.Absent<String>() -> old.picture();
                    case Given.Null<String>() -> Optional.empty();
                    case Given.Value<String>(var reference) -> Optional.of(reference);
                },
                words(form, "imageAlt", old.pictureAlt()),
                seo(form, old.seo()));
    }

    /// Null lets one be proposed again.
    private static Optional<Slug> slug(JsonForm form, DraftText old) {
        return switch (form.text3("slug")) {
            case Given.Absent<String>() -> old.slug();
            case Given.Null<String>() -> Optional.empty();
            case Given.Value<String>(var text) -> {
                var slug = Slug.parse(text);
                if (slug.isEmpty()) {
                    form.refuse("slug", "Letters and digits of any script in lower case, with single hyphens between.");
                }
                yield slug;
            }
        };
    }

    private static String words(JsonForm form, String name, String old) {
        return switch (form.text3(name)) {
            case Given.Absent<String>() -> old;
            case Given.Null<String>() -> "";
            case Given.Value<String>(var text) -> text;
        };
    }

    private static Seo seo(JsonForm form, Seo old) {
        return switch (form.object("seo")) {
            case Given.Absent<JsonForm>() -> old;
            case Given.Null<JsonForm>() -> Seo.NONE;
            case Given.Value<JsonForm>(var inner) -> {
                var seo = new Seo(
                        inner.optionalText("title"), inner.optionalText("description"), inner.optionalText("image"));
                inner.closed();
                yield seo;
            }
        };
    }

    static Optional<MadeFrom> madeFrom(JsonForm form) {
        return form.object("madeFrom").toOptional().flatMap(inner -> {
            var language = inner.language("language");
            var edition = inner.number("edition").toOptional();
            if (edition.isEmpty()) {
                inner.refuse("edition", "The number of an edition is needed.");
            }
            inner.closed();
            return edition.map(number -> new MadeFrom(language, number));
        });
    }
}
