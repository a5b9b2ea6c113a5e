package almanac.site;

import almanac.article.Credit;
import almanac.article.LiveVersion;
import almanac.article.PublishedArticle;
import almanac.article.Subject;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.JsonLd;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// A text as schema.org's `Article`, with its translations as works of their own.
@Component
class ArticleData {
    private final Publications publications;
    private final SiteAddress site;

    ArticleData(Publications publications, SiteAddress site) {
        this.publications = publications;
        this.site = site;
    }

    JsonLd of(PublishedArticle article) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", article.kind().listed() ? "Article" : "WebPage");
        data.put("@id", site.absolute(article.path()));
        data.put("url", site.absolute(article.path()));
        data.put("headline", article.title());
        data.put("description", article.summary());
        data.put("inLanguage", article.language().tag());
        data.put("datePublished", article.publishedAt().toString());
        data.put("dateModified", article.updatedAt().toString());
        data.put("version", article.edition());
        article.picture()
                .ifPresent(
                        lead -> data.put("image", site.absolute(lead.picture().src())));
        put(data, "author", people(article.authors(), article.language()));
        put(data, "translator", people(article.translators(), article.language()));
        put(data, "about", article.topics().stream().map(ArticleData::topic).toList());
        languages(article, data);
        data.put("isPartOf", publication(article.language()));
        return new JsonLd(data);
    }

    private static void put(Map<String, Object> data, String property, List<?> values) {
        if (!values.isEmpty()) {
            data.put(property, values);
        }
    }

    private List<Map<String, Object>> people(List<Credit> people, Language language) {
        return people.stream()
                .map(person -> Map.<String, Object>of(
                        "@type", "Person",
                        "name", person.name(),
                        "url",
                                site.absolute(Path.under(
                                        language, "authors", person.handle().value()))))
                .toList();
    }

    private static Map<String, Object> topic(Subject topic) {
        return Map.of("@type", "Thing", "name", topic.name());
    }

    private void languages(PublishedArticle article, Map<String, Object> data) {
        if (article.translated()) {
            article.original().ifPresent(original -> data.put("translationOfWork", work(original)));
            return;
        }
        put(
                data,
                "workTranslation",
                article.versions().stream()
                        .filter(version -> !version.language().equals(article.language()))
                        .map(this::work)
                        .toList());
    }

    private Map<String, Object> work(LiveVersion version) {
        return Map.of(
                "@type", "Article",
                "@id", site.absolute(version.path()),
                "headline", version.title(),
                "inLanguage", version.language().tag());
    }

    private Map<String, Object> publication(Language language) {
        return Map.of(
                "@type", "WebSite",
                "name", publications.current().name(language),
                "url", site.absolute(Path.home(language)));
    }
}
