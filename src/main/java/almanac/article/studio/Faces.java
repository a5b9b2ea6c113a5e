package almanac.article.studio;

import almanac.article.Draft;
import almanac.article.Works;
import almanac.markup.Markup;
import almanac.media.Media;
import almanac.publication.Publications;
import almanac.shared.Slug;
import almanac.web.SiteAddress;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says how a text would show itself elsewhere, with what stands in the editor's fields.
@Component
class Faces {
    private static final int BEGINNING = 160;

    private final Works works;
    private final Media media;
    private final Markup markup;
    private final Publications publications;
    private final SiteAddress site;

    Faces(Works works, Media media, Markup markup, Publications publications, SiteAddress site) {
        this.works = works;
        this.media = media;
        this.markup = markup;
        this.publications = publications;
        this.site = site;
    }

    Face of(Desk.Text text, Optional<Draft> draft, EditorForm form) {
        var language = text.language();
        return new Face(
                site.absolute("/" + language + "/"),
                draft.map(Draft::slug).map(Slug::value).orElse(""),
                works.liveSlug(text.work().id(), language).map(Slug::value).orElse(null),
                URI.create(site.url()).getHost(),
                publications.current().name(language),
                first(form.searchTitle(), form.title()),
                first(form.searchDescription(), form.summary(), beginning(text, form)),
                image(first(form.searchImage(), form.picture())));
    }

    private String beginning(Desk.Text text, EditorForm form) {
        return form.body().isBlank() ? "" : markup.read(form.body()).teaser(text.language(), BEGINNING);
    }

    private @Nullable String image(String reference) {
        return reference.isEmpty()
                ? null
                : media.find(reference).map(asset -> media.shown(asset).src()).orElse(null);
    }

    private static String first(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
