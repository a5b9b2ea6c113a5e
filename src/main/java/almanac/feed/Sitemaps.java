package almanac.feed;

import almanac.article.Alternates;
import almanac.article.Everything;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Frame.Alternate;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes which pages there are, for search engines: an index, and for each language its live texts in parts that
/// keep their addresses.
@Component
class Sitemaps {
    /// A tenth of what the protocol allows, so that 50 MB are not reached in whatever number of languages.
    private static final int TEXTS = 5_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Everything everything;
    private final Publications publications;
    private final SiteAddress site;

    Sitemaps(Everything everything, Publications publications, SiteAddress site) {
        this.everything = everything;
        this.publications = publications;
        this.site = site;
    }

    byte[] index() {
        var xml = new Xml().open("sitemapindex").with("xmlns", NAMESPACE);
        for (var language : publications.current().tags()) {
            var parts = everything.parts(language, TEXTS);
            for (var number = 1; number <= Math.max(1, parts.size()); number++) {
                xml.open("sitemap").say("loc", site.absolute("/sitemaps/" + language + "-" + number + ".xml"));
                if (number <= parts.size()) {
                    xml.say("lastmod", parts.get(number - 1).updatedAt().toString());
                }
                xml.close();
            }
        }
        return xml.close().bytes();
    }

    /// A part, counted from 1; the first holds the language's front page, too, and so is always there.
    Optional<byte[]> part(Language language, int number) {
        var parts = everything.parts(language, TEXTS);
        if (number > Math.max(1, parts.size())) {
            return Optional.empty();
        }
        var xml = new Xml().open("urlset").with("xmlns", NAMESPACE).with("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        if (number == 1) {
            url(xml, site.absolute(Path.home(language)), Optional.empty(), homes());
        }
        if (number <= parts.size()) {
            everything
                    .of(language, parts.get(number - 1).after(), TEXTS)
                    .forEach(text -> url(
                            xml,
                            site.absolute(text.path()),
                            Optional.of(text.updatedAt().toString()),
                            alternates(text)));
        }
        return Optional.of(xml.close().bytes());
    }

    private List<Alternate> alternates(Everything.Text text) {
        return Alternates.of(
                text.versions(), text.originalLanguage(), publications.current().defaultLanguage(), site);
    }

    /// As the front pages themselves have it.
    private List<Alternate> homes() {
        var homes = new ArrayList<Alternate>();
        publications
                .current()
                .tags()
                .forEach(language -> homes.add(new Alternate(language.tag(), site.absolute(Path.home(language)))));
        homes.add(new Alternate("x-default", site.absolute("/")));
        return homes;
    }

    private static void url(Xml xml, String address, Optional<String> changed, List<Alternate> alternates) {
        xml.open("url").say("loc", address);
        changed.ifPresent(instant -> xml.say("lastmod", instant));
        alternates.forEach(alternate -> xml.empty("xhtml:link")
                .with("rel", "alternate")
                .with("hreflang", alternate.hreflang())
                .with("href", alternate.url()));
        xml.close();
    }
}
