package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.Drafting;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.publication.Publications;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Publishing, scheduling and withdrawing a text, and giving its draft up.
@Studio
class PublishController {
    private static final String TEXT = BoardController.PATH + "/{id}/{language}";

    private final Desk desk;
    private final Publishing publishing;
    private final Drafting drafting;
    private final Publications publications;
    private final PageWords words;

    PublishController(Desk desk, Publishing publishing, Drafting drafting, Publications publications, PageWords words) {
        this.desk = desk;
        this.publishing = publishing;
        this.drafting = drafting;
        this.publications = publications;
        this.words = words;
    }

    @Roles
    @PostMapping(TEXT + "/editions")
    String create(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.publishable(id, language, actor);
        var command =
                new Publish(id, List.of(text.language()), Optional.empty(), Optional.of(note), Optional.empty(), actor);
        if (at.isBlank()) {
            return back(text, told(publishing.publish(command), request), request);
        }
        try {
            var there = LocalDateTime.parse(at).atZone(publications.current().timeZone());
            return back(text, told(publishing.publish(command.at(there.toInstant())), request), request);
        } catch (DateTimeParseException unreadable) {
            return back(text, words.text(request, "editor.at-unclear"), request);
        }
    }

    private String told(Published outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Published.Live live -> words.text(request, live.unchanged() ? "editor.live-already" : "editor.live");
            case Published.Scheduled(var at) ->
                words.text(
                        request, "editor.scheduled", words.moment(request, at).shown());
            case Published.Refused refused -> words.text(request, "editor.refused-by-checks");
            case Published.AddressTaken taken -> words.text(request, "editor.address-taken", taken.slug());
            case Published.TooLate late -> words.text(request, "editor.too-late");
        };
    }

    @Roles
    @PostMapping(TEXT + "/unschedule")
    String unschedule(@PathVariable UUID id, @PathVariable String language, Actor actor, HttpServletRequest request) {
        var text = desk.publishable(id, language, actor);
        publishing.unschedule(id, text.language(), actor);
        return back(text, words.text(request, "editor.unscheduled"), request);
    }

    @Roles
    @PostMapping(TEXT + "/withdraw")
    String destroy(@PathVariable UUID id, @PathVariable String language, Actor actor, HttpServletRequest request) {
        var text = desk.publishable(id, language, actor);
        publishing.withdraw(id, text.language(), actor);
        return back(text, words.text(request, "editor.withdrawn"), request);
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
