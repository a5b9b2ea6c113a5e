package almanac.feed;

import almanac.article.Credit;
import almanac.article.Subject;
import almanac.shared.Language;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a feed as JSON Feed 1.1.
@Component
class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SiteAddress site;

    JsonFeed(SiteAddress site) {
        this.site = site;
    }

    byte[] write(Feed feed) {
        var members = new LinkedHashMap<String, Object>();
        members.put("version", "https://jsonfeed.org/version/1.1");
        members.put("title", feed.title());
        members.put("home_page_url", site.absolute(feed.path()));
        members.put("feed_url", site.absolute(feed.path() + "/feed.json"));
        if (!feed.description().isBlank()) {
            members.put("description", feed.description());
        }
        members.put("language", feed.language().tag());
        members.put("authors", List.of(Map.of("name", feed.publication())));
        members.put("items", feed.entries().stream().map(this::item).toList());
        return JSON.writeValueAsBytes(members);
    }

    private Map<String, Object> item(Entry entry) {
        var article = entry.article();
        var members = new LinkedHashMap<String, Object>();
        members.put("id", entry.id());
        members.put("url", entry.url());
        members.put("title", article.title());
        members.put("content_html", entry.html());
        if (!article.summary().isBlank()) {
            members.put("summary", article.summary());
        }
        article.picture()
                .ifPresent(lead ->
                        members.put("image", site.absolute(lead.picture().src())));
        members.put("date_published", article.publishedAt().toString());
        members.put("date_modified", article.updatedAt().toString());
        members.put("authors", people(article.authors(), article.language()));
        members.put("tags", article.topics().stream().map(Subject::name).toList());
        members.put("language", article.language().tag());
        members.put(
                "_translations",
                entry.translations().stream()
                        .map(other -> Map.of("language", other.hreflang(), "url", other.url(), "state", "live"))
                        .toList());
        if (!article.translators().isEmpty()) {
            members.put("_translators", people(article.translators(), article.language()));
        }
        return members;
    }

    private List<Map<String, String>> people(List<Credit> credits, Language language) {
        return credits.stream()
                .map(credit -> Map.of(
                        "name",
                        credit.name(),
                        "url",
                        site.absolute(
                                Path.under(language, "authors", credit.handle().value()))))
                .toList();
    }
}
