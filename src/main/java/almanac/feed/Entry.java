package almanac.feed;

import almanac.article.Alternates;
import almanac.article.PublishedArticle;
import almanac.shared.Language;
import almanac.web.Frame.Alternate;
import almanac.web.SiteAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A text in a feed.
///
/// @param id    lasting, whatever becomes of address and words (RFC 4151)
/// @param html  the text, every address in it absolute
/// @param translations the same text in other languages
record Entry(PublishedArticle article, String id, String url, String html, List<Alternate> translations) {
    static Entry of(PublishedArticle article, String html, Language defaultLanguage, SiteAddress site) {
        var url = site.absolute(article.path());
        var own = article.language().tag();
        var translations = Alternates.of(article.versions(), article.originalLanguage(), defaultLanguage, site).stream()
                .filter(other -> !other.hreflang().equals(own))
                .filter(other -> !other.hreflang().equals("x-default"))
                .toList();
        return new Entry(article, id(article, site), url, new Absolute(site, url).html(html), translations);
    }

    private static String id(PublishedArticle article, SiteAddress site) {
        // A UUIDv7 begins with the millisecond in which it was made, here, under this name.
        var made = Instant.ofEpochMilli(article.id().getMostSignificantBits() >>> 16);
        return "tag:" + site.host() + "," + made.atZone(ZoneOffset.UTC).toLocalDate() + ":" + article.id() + "/"
                + article.language();
    }
}
