package almanac.site;

import almanac.article.Drafting;
import almanac.article.Previews;
import almanac.article.Proofs;
import almanac.article.PublishedArticle;
import almanac.web.AddressLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows an unpublished text to whoever was given its address, as readers would get it. Neither we nor anybody between
/// us keeps it, and the address is not told to the sites that it links to.
@Controller
class PreviewController {
    private final Previews previews;
    private final Drafting drafting;
    private final Proofs proofs;
    private final ArticlePages pages;
    private final AddressLanguage languages;

    PreviewController(
            Previews previews, Drafting drafting, Proofs proofs, ArticlePages pages, AddressLanguage languages) {
        this.previews = previews;
        this.drafting = drafting;
        this.proofs = proofs;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping(Previews.PATH + "{secret}")
    String show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        var shown = previews.find(secret).orElseThrow(NothingHere::new);
        var proof = proof(shown).orElseThrow(NothingHere::new);
        languages.speak(shown.language(), request);
        model.addAttribute("page", pages.preview(proof, shown.until()));
        return "site/article";
    }

    private Optional<PublishedArticle> proof(Previews.Shown shown) {
        return drafting.revision(shown.article(), shown.language(), shown.revision())
                .flatMap(text -> proofs.of(shown.article(), shown.language(), text));
    }
}
