package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.Anyone;
import almanac.account.Entering;
import almanac.account.Role;
import almanac.web.PageWords;
import almanac.web.SampleAtHand;
import almanac.web.SiteAddress;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// From the sample publication to one's own: for owners, and in a demonstration for anybody.
@Studio
class OwnPublicationController {
    static final String PATH = Studio.PATH + "/own";

    private final SampleAtHand sample;
    private final Entering entering;
    private final SiteAddress site;
    private final PageWords words;

    OwnPublicationController(SampleAtHand sample, Entering entering, SiteAddress site, PageWords words) {
        this.sample = sample;
        this.entering = entering;
        this.site = site;
        this.words = words;
    }

    @Anyone
    @GetMapping(PATH)
    String show(Optional<Actor> actor, HttpServletRequest request, Model model) {
        check(actor);
        var lead = actor.filter(known -> known.is(Role.OWNER)).isPresent()
                ? "account.start.lead"
                : "account.start.lead.then";
        model.addAttribute("page", new PlainPage(words.text(request, "account.start"), words.text(request, lead)));
        return "account/start";
    }

    @Anyone
    @PostMapping(PATH)
    String create(Optional<Actor> actor, HttpServletRequest request) {
        check(actor);
        sample.remove();
        var setUp = entering.setUpLink();
        if (setUp.isPresent()) {
            return "redirect:" + site.local(setUp.get());
        }
        Told.next(request, words.text(request, "account.start.done"));
        return "redirect:" + Studio.PATH;
    }

    private void check(Optional<Actor> actor) {
        if (!sample.isThere()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (sample.guests().isEmpty()
                && actor.filter(known -> known.is(Role.OWNER)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
