package almanac.prediction.site;

import almanac.article.Lookup;
import almanac.article.PublishedArticle;
import almanac.article.PublishedArticles;
import almanac.prediction.Paths;
import almanac.prediction.PublishedPredictions;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.AddressLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// One prediction at its address; a withdrawn one still shows its record.
@Controller
class PredictionController {
    private final PublishedArticles articles;
    private final PublishedPredictions predictions;
    private final PredictionPages pages;
    private final AddressLanguage languages;

    PredictionController(
            PublishedArticles articles,
            PublishedPredictions predictions,
            PredictionPages pages,
            AddressLanguage languages) {
        this.articles = articles;
        this.predictions = predictions;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping(AddressLanguage.IN_PATH + "/" + Paths.PREDICTIONS + "/{slug:[^.]+}")
    String show(
            @PathVariable String language,
            @PathVariable String slug,
            Model model,
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response) {
        var asked = languages.spoken(language).orElseThrow(PredictionController::nothing);
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        var at = Slug.parse(Normalizer.normalize(slug, Normalizer.Form.NFC)).orElseThrow(PredictionController::nothing);
        return switch (articles.at(asked, at)) {
            case Lookup.Found(var article) -> show(article, asked, at, model, request);
            case Lookup.Borrowed(var original) -> show(original, asked, at, model, request);
            case Lookup.Moved(var path) -> forEver(path, request);
            case Lookup.Withdrawn _ -> drawn(asked, at, Optional.empty(), model);
            case Lookup.Untranslated _, Lookup.Nothing _ -> throw nothing();
        };
    }

    private String show(PublishedArticle article, Language asked, Slug at, Model model, HttpServletRequest request) {
        var own = article.kind().path(asked, article.slug());
        return own.contains("/" + Paths.PREDICTIONS + "/")
                ? drawn(asked, at, Optional.of(article), model)
                : forEver(own, request);
    }

    private String drawn(Language asked, Slug at, Optional<PublishedArticle> text, Model model) {
        var shown = predictions.at(asked, at).orElseThrow(PredictionController::nothing);
        model.addAttribute("page", pages.of(shown, text, asked));
        return "prediction/prediction";
    }

    private static String forEver(String path, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
        return "redirect:" + path;
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
