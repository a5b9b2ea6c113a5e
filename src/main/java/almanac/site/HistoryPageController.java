package almanac.site;

import almanac.article.Lookup;
import almanac.article.PublishedArticle;
import almanac.article.PublishedArticles;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.AddressLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What became of one text since it was first published, at its address.
@Controller
class HistoryPageController {
    private final PublishedArticles articles;
    private final HistoryPages pages;
    private final ArticlePageController text;
    private final SiteLanguages languages;

    HistoryPageController(
            PublishedArticles articles, HistoryPages pages, ArticlePageController text, SiteLanguages languages) {
        this.articles = articles;
        this.pages = pages;
        this.text = text;
        this.languages = languages;
    }

    @GetMapping(path = AddressLanguage.IN_PATH + "/{slug:[^.]+}", params = "view=history")
    String show(
            @PathVariable String language,
            @PathVariable String slug,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = languages.of(language);
        var at = Slug.parse(Normalizer.normalize(slug, Normalizer.Form.NFC)).orElseThrow(NothingHere::new);
        return switch (articles.at(asked, at)) {
            case Lookup.Found(var article) -> shown(article, asked, model);
            case Lookup.Borrowed(var original) -> shown(original, asked, model);
            case Lookup.Moved(var path) -> Redirects.forEver(path + HistoryPages.VIEW, request, response);
            // What has no text has no history: it is answered as the text would be.
            case Lookup.Withdrawn _, Lookup.Untranslated _, Lookup.Nothing _ ->
                text.show(language, slug, model, request, response);
        };
    }

    private String shown(PublishedArticle article, Language reader, Model model) {
        model.addAttribute("page", pages.of(article, reader));
        return "site/history";
    }
}
