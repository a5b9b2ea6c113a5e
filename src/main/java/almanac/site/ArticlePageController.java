package almanac.site;

import almanac.article.Lookup;
import almanac.article.PublishedArticles;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.AddressLanguage;
import almanac.web.Path;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One text at its address.
@Controller
class ArticlePageController {
    private final PublishedArticles articles;
    private final ArticlePages pages;
    private final ProblemPages problems;
    private final SiteLanguages languages;
    private final FormerAnswers former;

    ArticlePageController(
            PublishedArticles articles,
            ArticlePages pages,
            ProblemPages problems,
            SiteLanguages languages,
            FormerAnswers former) {
        this.articles = articles;
        this.pages = pages;
        this.problems = problems;
        this.languages = languages;
        this.former = former;
    }

    @GetMapping(AddressLanguage.IN_PATH + "/{slug:[^.]+}")
    String show(
            @PathVariable String language,
            @PathVariable String slug,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = languages.of(language);
        // Whoever prefers Markdown gets it here: see almanac.feed.
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        var at = Slug.parse(Normalizer.normalize(slug, Normalizer.Form.NFC)).orElseThrow(NothingHere::new);
        return switch (articles.at(asked, at)) {
            case Lookup.Found(var article)
            when isElsewhere(article.path(), asked, at) -> Redirects.forEver(article.path(), request, response);
            case Lookup.Found(var article) -> {
                model.addAttribute("page", pages.of(article, asked));
                yield "site/article";
            }
            case Lookup.Borrowed(var original)
            when isElsewhere(original.kind().path(asked, at), asked, at) ->
                Redirects.forEver(original.kind().path(asked, at), request, response);
            case Lookup.Borrowed(var original) -> {
                model.addAttribute("page", pages.of(original, asked));
                yield "site/article";
            }
            case Lookup.Moved(var path) -> Redirects.forEver(path, request, response);
            case Lookup.Withdrawn withdrawn
            when isElsewhere(withdrawn.path(), asked, at) -> Redirects.forEver(withdrawn.path(), request, response);
            case Lookup.Withdrawn withdrawn ->
                problems.show(problems.withdrawn(asked, withdrawn.elsewhere()), model, response);
            case Lookup.Untranslated(var missing, var elsewhere) ->
                former.show(
                        new FormerAnswers.Asked(request.getRequestURI(), request.getQueryString(), asked),
                        problems.untranslated(missing, elsewhere),
                        model,
                        request,
                        response);
            case Lookup.Nothing() -> throw new NothingHere();
        };
    }

    /// Texts of some kinds have places of their own.
    private static boolean isElsewhere(String path, Language asked, Slug at) {
        return !path.equals(Path.article(asked, at));
    }
}
