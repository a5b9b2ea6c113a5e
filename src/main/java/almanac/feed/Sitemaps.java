package almanac.feed;

import almanac.article.Alternates;
import almanac.article.Everything;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Frame.Alternate;
import almanac.web.PublicAddresses;
import almanac.web.SiteAddress;
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
    private final List<PublicAddresses> addresses;
    private final SiteAddress site;

    Sitemaps(Everything everything, Publications publications, List<PublicAddresses> addresses, SiteAddress site) {
        this.everything = everything;
        this.publications = publications;
        this.addresses = addresses;
        this.site = site;
    }

    byte[] index() {
        var xml = new Xml().open("sitemapindex").with("xmlns", NAMESPACE);
        var whole = everything.parts(TEXTS);
        for (var language : publications.current().tags()) {
            var parts = whole.getOrDefault(language, List.of());
            for (var number = 1; number <= Math.max(1, parts.size()); number++) {
                xml.open("sitemap").say("loc", site.absolute("/sitemaps/" + language + "-" + number + ".xml"));
                if (number <= parts.size()) {
                    xml.say("lastmod", parts.get(number - 1).toString());
                }
                xml.close();
            }
        }
        return xml.close().bytes();
    }

    /// A part, counted from 1; the first holds what stands beside the texts, the front page among it, and so is always
    /// there.
    Optional<byte[]> part(Language language, int number) {
        var texts = everything.part(language, number, TEXTS);
        if (texts.isEmpty() && number > 1) {
            return Optional.empty();
        }
        var xml = new Xml().open("urlset").with("xmlns", NAMESPACE).with("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        if (number == 1) {
            addresses.stream()
                    .flatMap(feature -> feature.pages(language).stream())
                    .forEach(page -> url(xml, site.absolute(page.path()), Optional.empty(), page.alternates()));
        }
        texts.forEach(text -> url(
                xml, site.absolute(text.path()), Optional.of(text.updatedAt().toString()), alternates(text)));
        return Optional.of(xml.close().bytes());
    }

    private List<Alternate> alternates(Everything.Text text) {
        return Alternates.of(
                text.versions(), text.originalLanguage(), publications.current().defaultLanguage(), site);
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
