package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.Drafting;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Publishing, scheduling and withdrawing a text, and giving its draft up.
@Studio
class PublishController {
    private static final String TEXT = BoardController.PATH + "/{id}/{language}";

    private final Desk desk;
    private final Publishing publishing;
    private final Drafting drafting;
    private final PublishViews views;
    private final Publications publications;
    private final PageWords words;

    PublishController(
            Desk desk,
            Publishing publishing,
            Drafting drafting,
            PublishViews views,
            Publications publications,
            PageWords words) {
        this.desk = desk;
        this.publishing = publishing;
        this.drafting = drafting;
        this.views = views;
        this.publications = publications;
        this.words = words;
    }

    @Roles
    @GetMapping(TEXT + "/editions/new")
    String show(
            @PathVariable UUID id,
            @PathVariable String language,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var text = desk.publishable(id, language, actor);
        if (drafting.draft(id, text.language()).isEmpty()) {
            throw Desk.missing();
        }
        return page(views.fresh(text.work(), text.language(), actor, words.language(request)), request, model);
    }

    @Roles
    @PostMapping(TEXT + "/editions")
    String create(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") List<String> languages,
            @RequestParam Map<String, String> fields,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var text = desk.publishable(id, language, actor);
        var form = PublishForm.of(text.language(), languages, fields);
        form.languages().forEach(wanted -> allow(actor, wanted));
        var speaking = words.language(request);
        var work = text.work();
        return switch (Wished.read(
                form.at(), form.which(), publications.current().timeZone())) {
            case Wished.Now _ -> publish(text, form, Optional.empty(), actor, request, response, model);
            case Wished.At(var moment) -> publish(text, form, Optional.of(moment), actor, request, response, model);
            case Wished.Twice twice ->
                refused(views.twice(work, form, twice, actor, speaking), request, response, model);
            case Wished.Skipped skipped -> {
                var why = views.skipped(skipped, speaking);
                yield refused(views.refused(work, form, why, actor, speaking), request, response, model);
            }
            case Wished.Unclear _ -> {
                var why = words.text(request, "publish.unclear");
                yield refused(views.refused(work, form, why, actor, speaking), request, response, model);
            }
        };
    }

    private void allow(Actor actor, Language language) {
        if (!publications.current().speaks(language) || !actor.rights().mayPublish(language)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private String publish(
            Desk.Text text,
            PublishForm form,
            Optional<Instant> at,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var work = text.work();
        var speaking = words.language(request);
        var outcome = publishing.publish(
                new Publish(work.id(), form.languages(), at, Optional.empty(), form.notes(), Optional.empty(), actor));
        return switch (outcome) {
            case Published.Live live ->
                back(text, words.text(request, live.unchanged() ? "publish.live-already" : "publish.live"), request);
            case Published.Scheduled(var moment) ->
                back(
                        text,
                        words.text(
                                request,
                                "publish.scheduled",
                                words.zonedMoment(request, moment).shown()),
                        request);
            case Published.Refused refused ->
                refused(views.refused(work, form, refused, actor, speaking), request, response, model);
            case Published.AddressTaken taken -> {
                var why = words.text(request, "publish.address-taken", taken.slug());
                yield refused(views.refused(work, form, why, actor, speaking), request, response, model);
            }
            case Published.TooLate _ -> {
                var why = words.text(request, "publish.too-late");
                yield refused(views.refused(work, form, why, actor, speaking), request, response, model);
            }
        };
    }

    private String refused(PublishView view, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(view, request, model);
    }

    private String page(PublishView view, HttpServletRequest request, Model model) {
        model.addAttribute("page", new PublishPage(words.text(request, "publish.title"), view));
        return "article/publish";
    }

    @Roles
    @PostMapping(TEXT + "/unschedule")
    String unschedule(@PathVariable UUID id, @PathVariable String language, Actor actor, HttpServletRequest request) {
        var text = desk.publishable(id, language, actor);
        publishing.unschedule(id, text.language(), actor);
        return back(text, words.text(request, "publish.unscheduled"), request);
    }

    @Roles
    @PostMapping(TEXT + "/withdraw")
    String destroy(@PathVariable UUID id, @PathVariable String language, Actor actor, HttpServletRequest request) {
        var text = desk.publishable(id, language, actor);
        publishing.withdraw(id, text.language(), actor);
        return back(text, words.text(request, "publish.withdrawn"), request);
    }

    @Roles
    @PostMapping(TEXT + "/discard")
    String discard(@PathVariable UUID id, @PathVariable String language, Actor actor, HttpServletRequest request) {
        var text = desk.revisable(id, language, actor);
        drafting.discard(id, text.language(), actor);
        Told.next(request, words.text(request, "editor.discarded"));
        return "redirect:" + BoardController.PATH;
    }

    private static String back(Desk.Text text, String said, HttpServletRequest request) {
        Told.next(request, said);
        return "redirect:"
                + BoardController.path(text.work().id(), text.language().tag());
    }
}
