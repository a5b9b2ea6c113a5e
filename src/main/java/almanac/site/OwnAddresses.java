package almanac.site;

import almanac.article.Lookup;
import almanac.article.PublishedArticles;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/// Knows of a path whether something of ours answers there, before it is asked.
@Component
class OwnAddresses {
    private final PublishedArticles articles;
    private final Publications publications;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    OwnAddresses(
            PublishedArticles articles,
            Publications publications,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.articles = articles;
        this.publications = publications;
        this.mappings = mappings;
    }

    /// Whether a text stands or stood there, or a page that is no text claims such paths.
    boolean answer(String path) {
        return isText(path) || isPage(PathContainer.parsePath(path));
    }

    private boolean isText(String path) {
        var pieces = path.substring(1).split("/");
        if (pieces.length != 2) {
            return false;
        }
        var language = Language.parse(pieces[0]).filter(publications.current()::speaks);
        var slug = Slug.parse(UriUtils.decode(pieces[1], StandardCharsets.UTF_8));
        return language.isPresent()
                && slug.isPresent()
                && switch (articles.at(language.get(), slug.get())) {
                    case Lookup.Found _, Lookup.Borrowed _, Lookup.Moved _, Lookup.Withdrawn _ -> true;
                    case Lookup.Untranslated _, Lookup.Nothing _ -> false;
                };
    }

    private boolean isPage(PathContainer path) {
        return mappings.getObject().getHandlerMethods().entrySet().stream()
                .filter(mapping -> !mapping.getValue().getBeanType().equals(ArticlePageController.class))
                .filter(mapping -> mapping.getKey().getParamsCondition().isEmpty())
                .map(mapping -> mapping.getKey().getPathPatternsCondition())
                .filter(condition -> condition != null)
                .flatMap(condition -> condition.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(path));
    }
}
