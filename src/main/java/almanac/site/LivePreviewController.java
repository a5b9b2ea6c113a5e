package almanac.site;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.DraftText;
import almanac.article.Proofs;
import almanac.article.Seo;
import almanac.article.Works;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.AddressLanguage;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Shows words that are being written as readers would get them. Nothing is saved.
@Studio
class LivePreviewController {
    private final Works works;
    private final Proofs proofs;
    private final ArticlePages pages;
    private final Publications publications;
    private final AddressLanguage languages;

    LivePreviewController(
            Works works, Proofs proofs, ArticlePages pages, Publications publications, AddressLanguage languages) {
        this.works = works;
        this.proofs = proofs;
        this.pages = pages;
        this.publications = publications;
        this.languages = languages;
    }

    @Roles
    @PostMapping(Studio.PATH + "/articles/{id}/{language}/proof")
    String show(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String slug,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String picture,
            @RequestParam(defaultValue = "") String pictureAlt,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var words = new DraftText(
                title,
                Slug.from(slug),
                summary,
                body.replace("\r\n", "\n"),
                Optional.of(picture.strip()).filter(reference -> !reference.isEmpty()),
                pictureAlt,
                Seo.NONE);
        var spoken = Language.parse(language).filter(publications.current()::speaks);
        var proof = spoken.filter(known -> mayRead(id, known, actor))
                .flatMap(known -> proofs.of(id, known, words))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // Readers' words are in the text's language, the studio's in the writer's.
        languages.speak(proof.language(), request);
        model.addAttribute("page", pages.of(proof, proof.language()));
        return "site/article";
    }

    private boolean mayRead(UUID id, Language language, Actor actor) {
        return works.find(id)
                .filter(work -> actor.rights().mayRead(work.authors(), work.original(), language))
                .isPresent();
    }
}
