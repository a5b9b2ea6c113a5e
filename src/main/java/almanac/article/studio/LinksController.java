package almanac.article.studio;

import almanac.account.Roles;
import almanac.article.LinkTargets;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Studio;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Proposes what a link may lead to, while it is typed. Only what readers can see is proposed.
@Studio
class LinksController {
    private static final int PROPOSED = 8;

    private final LinkTargets targets;
    private final Publications publications;

    LinksController(LinkTargets targets, Publications publications) {
        this.targets = targets;
        this.publications = publications;
    }

    @Roles
    @GetMapping(BoardController.PATH + "/links")
    ResponseEntity<List<LinkTargets.Target>> show(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String language) {
        var spoken = Language.parse(language)
                .filter(publications.current()::speaks)
                .orElseGet(() -> publications.current().defaultLanguage());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(targets.titled(text.replace("\0", ""), spoken, PROPOSED));
    }
}
