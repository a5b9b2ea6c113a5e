package almanac.feed;

import almanac.article.Lookup;
import almanac.article.PublishedArticle;
import almanac.article.PublishedArticles;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.shared.Tag;
import almanac.web.ShelfMark;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.text.Normalizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What a text's address answers to whoever wants Markdown: the same as it answers to readers, in another form.
@Component
class TwinAnswers {
    private final PublishedArticles articles;
    private final Twins twins;

    TwinAnswers(PublishedArticles articles, Twins twins) {
        this.articles = articles;
        this.twins = twins;
    }

    /// @param ending what the address has behind the text's own; a redirect keeps it
    ResponseEntity<byte[]> at(Language language, String slug, String ending, HttpServletRequest request) {
        var asked = Slug.parse(Normalizer.normalize(slug, Normalizer.Form.NFC)).orElseThrow(Answers::nothing);
        return switch (articles.at(language, asked)) {
            case Lookup.Found(var article) -> twin(article, request);
            case Lookup.Borrowed(var original) -> twin(original, request);
            case Lookup.Moved(var path) ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(path + ending))
                        .cacheControl(Answers.CACHING)
                        .build();
            case Lookup.Withdrawn _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Lookup.Untranslated _, Lookup.Nothing _ -> throw Answers.nothing();
        };
    }

    private ResponseEntity<byte[]> twin(PublishedArticle article, HttpServletRequest request) {
        var tags = article.tags();
        tags.add(Tag.PUBLICATION);
        var answer = Answers.of(Answers.MARKDOWN, twins.of(article), ShelfMark.showing(tags), request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CONTENT_LANGUAGE, article.language().tag())
                .body(answer.getBody());
    }
}
