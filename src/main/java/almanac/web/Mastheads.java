package almanac.web;

import almanac.publication.NavigationLink;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Draws the masthead for a page: the publication's own links, and the same page in every other language.
@Component
class Mastheads {
    private final Publications publications;
    private final SiteAddress site;
    private final Words words;
    private final ObjectProvider<SearchAddress> search;

    Mastheads(Publications publications, SiteAddress site, Words words, ObjectProvider<SearchAddress> search) {
        this.search = search;
        this.publications = publications;
        this.site = site;
        this.words = words;
    }

    Masthead of(PublicPage page) {
        var publication = publications.current();
        var language = page.frame().language();
        return new Masthead(
                publication.name(language),
                publication.tagline(language),
                Path.home(language),
                links(publication, NavigationLink.Place.HEADER, page.frame()),
                links(publication, NavigationLink.Place.FOOTER, page.frame()),
                language.nativeName(),
                publication.tags().stream().map(tag -> choice(tag, page)).toList(),
                search.stream().map(feature -> feature.in(language)).findFirst().orElse(null));
    }

    private List<Link> links(Publication publication, NavigationLink.Place place, Frame frame) {
        var language = frame.language();
        var own = publication.navigation(place, language).stream().map(link -> link(link.label(), link.path(), frame));
        return Stream.concat(place == NavigationLink.Place.HEADER ? always(frame) : Stream.of(), own)
                .toList();
    }

    private Stream<Link> always(Frame frame) {
        var language = frame.language();
        return Stream.of(
                link(words.text(language, "site.topics"), Path.under(language, "topics"), frame),
                link(words.text(language, "site.archive"), Path.under(language, "archive"), frame));
    }

    private static Link link(String label, String path, Frame frame) {
        return new Link(label, path, path.equals(frame.path()));
    }

    private Choice choice(Language language, PublicPage page) {
        var choice = Choice.to(language, path(language, page));
        return language.equals(page.frame().language()) ? choice.here() : choice;
    }

    private String path(Language language, PublicPage page) {
        var said = page.elsewhere().get(language);
        if (said != null) {
            return said;
        }
        return page.frame().alternates().stream()
                .filter(alternate -> alternate.hreflang().equals(language.tag()))
                .map(alternate -> site.local(alternate.url()))
                .findFirst()
                .orElseGet(() -> Path.home(language));
    }
}
