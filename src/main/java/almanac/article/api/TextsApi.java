package almanac.article.api;

import almanac.account.Anyone;
import almanac.article.Bodies;
import almanac.article.PublishedArticle;
import almanac.article.PublishedArticles;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.web.Api;
import almanac.web.Problem;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A published text in full.
@Api
class TextsApi {
    private final PublishedArticles published;
    private final Bodies bodies;
    private final Asked asked;
    private final Shapes shapes;

    TextsApi(PublishedArticles published, Bodies bodies, Asked asked, Shapes shapes) {
        this.published = published;
        this.bodies = bodies;
        this.asked = asked;
        this.shapes = shapes;
    }

    @Anyone
    @GetMapping("/articles/{id}/{language}")
    ResponseEntity<Map<String, Object>> show(
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable String fallback) {
        var work = asked.work(id);
        var wanted = Asked.language(language);
        var other = Optional.ofNullable(fallback).map(TextsApi::named);
        var found = published
                .find(work.id(), wanted)
                .or(() -> other.flatMap(instead -> published.find(work.id(), instead)))
                .orElseThrow(() -> asked.absent(work, wanted));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, found.language().tag())
                .body(shapes.text(found, html(found)));
    }

    private static Language named(String fallback) {
        return Language.parse(fallback)
                .orElseThrow(() ->
                        Problem.refused("/fallback", "This is no language tag.").refusal());
    }

    private String html(PublishedArticle article) {
        return SafeHtml.joined(bodies.plainly(article).html()).html();
    }
}
