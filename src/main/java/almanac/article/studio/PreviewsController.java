package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.Previews;
import almanac.web.PageWords;
import almanac.web.SiteAddress;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Giving away previews of a text, and taking them back.
@Studio
class PreviewsController {
    private static final String PREVIEWS = BoardController.PATH + "/{id}/{language}/previews";
    private static final Set<Integer> DAYS = Set.of(1, 7, 30);
    private static final int USUAL = 7;

    private final Desk desk;
    private final Previews previews;
    private final SiteAddress site;
    private final PageWords words;

    PreviewsController(Desk desk, Previews previews, SiteAddress site, PageWords words) {
        this.desk = desk;
        this.previews = previews;
        this.site = site;
        this.words = words;
    }

    /// The answer is the page itself: only here is the address told, so it must not wait anywhere for a next page.
    @Roles
    @PostMapping(PREVIEWS)
    String create(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "7") int days,
            @RequestParam(required = false) @Nullable Integer revision,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var text = desk.revisable(id, language, actor);
        var holds = Duration.ofDays(DAYS.contains(days) ? days : USUAL);
        var path = previews.make(id, text.language(), Optional.ofNullable(revision), holds, actor)
                .orElseThrow(Desk::missing);
        response.setStatus(HttpStatus.CREATED.value());
        model.addAttribute(
                "page",
                new PreviewPage(
                        words.text(request, "history.preview.made"),
                        BoardController.path(id, text.language().tag()),
                        site.absolute(path)));
        return "article/preview";
    }

    @Roles
    @PostMapping(PREVIEWS + "/{preview}/revoke")
    String destroy(
            @PathVariable UUID id,
            @PathVariable String language,
            @PathVariable long preview,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.revisable(id, language, actor);
        if (!previews.revoke(id, text.language(), preview, actor)) {
            throw Desk.missing();
        }
        Told.next(request, words.text(request, "history.preview.revoked"));
        return "redirect:" + BoardController.path(id, text.language().tag());
    }
}
