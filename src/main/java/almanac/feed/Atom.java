package almanac.feed;

import almanac.article.Credit;
import almanac.web.Path;
import almanac.web.SiteAddress;
import org.springframework.stereotype.Component;

/// Writes a feed as Atom (RFC 4287).
@Component
class Atom {
    private final SiteAddress site;

    Atom(SiteAddress site) {
        this.site = site;
    }

    byte[] write(Feed feed) {
        var self = site.absolute(feed.path() + "/feed.atom");
        var xml = new Xml()
                .open("feed")
                .with("xmlns", "http://www.w3.org/2005/Atom")
                .with("xml:lang", feed.language().tag())
                .say("id", self)
                .say("title", feed.title());
        if (!feed.description().isBlank()) {
            xml.say("subtitle", feed.description());
        }
        xml.say("updated", feed.updatedAt().toString());
        link(xml, "self", "application/atom+xml", feed.language().tag(), self);
        link(xml, "alternate", "text/html", feed.language().tag(), site.absolute(feed.path()));
        xml.open("author").say("name", feed.publication()).close().say("generator", "Almanac");
        feed.entries().forEach(entry -> entry(xml, entry));
        return xml.close().bytes();
    }

    private void entry(Xml xml, Entry entry) {
        var article = entry.article();
        var language = article.language();
        xml.open("entry")
                .with("xml:lang", language.tag())
                .say("id", entry.id())
                .say("title", article.title())
                .say("updated", article.updatedAt().toString())
                .say("published", article.publishedAt().toString());
        article.authors().forEach(author -> person(xml, "author", author, entry));
        article.translators().forEach(translator -> person(xml, "contributor", translator, entry));
        article.topics()
                .forEach(topic -> xml.empty("category")
                        .with("term", topic.handle().value())
                        .with("scheme", site.absolute(Path.under(language, "topics")))
                        .with("label", topic.name()));
        link(xml, "alternate", "text/html", language.tag(), entry.url());
        entry.translations().forEach(other -> link(xml, "alternate", "text/html", other.hreflang(), other.url()));
        if (!article.summary().isBlank()) {
            xml.say("summary", article.summary());
        }
        xml.open("content").with("type", "html").say(entry.html()).close().close();
    }

    private void person(Xml xml, String role, Credit credit, Entry entry) {
        var path = Path.under(
                entry.article().language(), "authors", credit.handle().value());
        xml.open(role)
                .say("name", credit.name())
                .say("uri", site.absolute(path))
                .close();
    }

    private static void link(Xml xml, String relation, String type, String language, String address) {
        xml.empty("link")
                .with("rel", relation)
                .with("type", type)
                .with("hreflang", language)
                .with("href", address);
    }
}
