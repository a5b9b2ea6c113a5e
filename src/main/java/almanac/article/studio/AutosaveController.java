package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Roles;
import almanac.article.Draft;
import almanac.article.Drafting;
import almanac.article.Presence;
import almanac.article.Refusal;
import almanac.article.ReviseDraft;
import almanac.article.Revised;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Saves what the editor's form holds while somebody writes, and tells them who else is at the text. The form is the
/// same as the one that is sent by hand, and so are the rules.
@Studio
class AutosaveController {
    private static final String TEXT = BoardController.PATH + "/{id}/{language}";

    private final Desk desk;
    private final Drafting drafting;
    private final Presence presence;
    private final People people;
    private final PageWords words;

    AutosaveController(Desk desk, Drafting drafting, Presence presence, People people, PageWords words) {
        this.desk = desk;
        this.drafting = drafting;
        this.presence = presence;
        this.people = people;
        this.words = words;
    }

    /// What became of it, for the page.
    ///
    /// @param revision the draft's number now
    /// @param others   the names of those who have the text open too
    /// @param faults   why nothing was saved
    record Outcome(String outcome, int revision, List<String> others, List<Fault> faults) {}

    record Fault(String field, String text) {}

    @Roles
    @PostMapping(TEXT + "/autosave")
    ResponseEntity<Outcome> update(
            @PathVariable UUID id,
            @PathVariable String language,
            @ModelAttribute EditorForm form,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.revisable(id, language, actor);
        var before = drafting.draft(id, text.language());
        var others = others(text, actor, request);
        if (form.slugIsBroken()) {
            return refused(form, List.of(new Refusal("/slug", "slug-broken", "")), others, request);
        }
        var outcome = drafting.revise(
                new ReviseDraft(id, text.language(), form.seen(), form.over(before), Optional.empty(), actor));
        return switch (outcome) {
            case Revised.Saved(var revision, var begun) ->
                ResponseEntity.ok(new Outcome("saved", revision, others, List.of()));
            case Revised.Unchanged(var revision) ->
                ResponseEntity.ok(new Outcome("saved", revision, others, List.of()));
            case Revised.Overtaken(var latest)
            when form.says(latest) ->
                // These words were saved, and whoever sent them never heard of it.
                ResponseEntity.ok(new Outcome("saved", latest.revision(), others, List.of()));
            case Revised.Overtaken(var latest) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Outcome("overtaken", latest.revision(), others, List.of()));
            case Revised.Refused(var refusals) -> refused(form, refusals, others, request);
        };
    }

    private ResponseEntity<Outcome> refused(
            EditorForm form, List<Refusal> refusals, List<String> others, HttpServletRequest request) {
        var faults = refusals.stream()
                .map(refusal -> new Fault(
                        refusal.field().substring(1), words.text(request, "editor.refusal." + refusal.code())))
                .toList();
        return ResponseEntity.unprocessableContent().body(new Outcome("refused", form.basedOn(), others, faults));
    }

    /// Says that somebody is still there, while nothing is to be saved; and that they are not any more.
    @Roles
    @PostMapping(TEXT + "/presence")
    ResponseEntity<Outcome> present(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "false") boolean leaving,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.readable(id, language, actor);
        if (leaving) {
            presence.leave(id, text.language(), actor.person());
            return ResponseEntity.noContent().build();
        }
        var revision = drafting.draft(id, text.language()).map(Draft::revision).orElse(0);
        return ResponseEntity.ok(new Outcome("present", revision, others(text, actor, request), List.of()));
    }

    private List<String> others(Desk.Text text, Actor actor, HttpServletRequest request) {
        var spoken = words.language(request);
        return presence.at(text.work().id(), text.language(), actor.person()).stream()
                .flatMap(person -> people.profile(person, spoken).stream())
                .map(profile -> profile.name())
                .toList();
    }
}
