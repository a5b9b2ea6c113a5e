package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.CreateArticle;
import almanac.article.Created;
import almanac.article.Draft;
import almanac.article.Drafting;
import almanac.article.Kind;
import almanac.article.Kinds;
import almanac.article.Refusal;
import almanac.article.ReviseDraft;
import almanac.article.Revised;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Beginning an article and writing its texts.
@Studio
class EditorController {
    private static final String TEXT = BoardController.PATH + "/{id}/{language}";

    private final Desk desk;
    private final Drafting drafting;
    private final EditorPages pages;
    private final MergePages merges;
    private final Kinds kinds;
    private final Publications publications;
    private final PageWords words;

    EditorController(
            Desk desk,
            Drafting drafting,
            EditorPages pages,
            MergePages merges,
            Kinds kinds,
            Publications publications,
            PageWords words) {
        this.desk = desk;
        this.drafting = drafting;
        this.pages = pages;
        this.merges = merges;
        this.kinds = kinds;
        this.publications = publications;
        this.words = words;
    }

    @Roles
    @PostMapping(BoardController.PATH)
    String create(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "article") String kind,
            Actor actor,
            HttpServletRequest request) {
        var original = Language.parse(language)
                .filter(publications.current()::speaks)
                .orElseGet(() -> publications.current().defaultLanguage());
        var authors = List.of(actor.person());
        if (!actor.rights().mayBegin(Set.copyOf(authors), original)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var begun = drafting.create(new CreateArticle(
                kinds.named(kind).filter(Kind::wordsAlone).orElseThrow(Desk::missing),
                original,
                List.of(),
                authors,
                EditorForm.titled(title.isBlank() ? words.text(request, "editor.untitled") : title)
                        .over(Optional.empty()),
                actor));
        return switch (begun) {
            case Created.Begun(var id, var revision) -> "redirect:" + BoardController.path(id, original.tag());
            case Created.Refused(var refusals) -> {
                Told.next(
                        request,
                        words.text(
                                request, "editor.refusal." + refusals.getFirst().code()));
                yield "redirect:" + BoardController.PATH;
            }
        };
    }

    @Roles
    @GetMapping(TEXT)
    String show(
            @PathVariable UUID id,
            @PathVariable String language,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.show(desk.readable(id, language, actor), actor, request, model);
    }

    @Roles
    @PostMapping(TEXT)
    String update(
            @PathVariable UUID id,
            @PathVariable String language,
            @ModelAttribute EditorForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var text = desk.revisable(id, language, actor);
        var before = pages.draft(text);
        if (form.slugIsBroken()) {
            var refusals = List.of(new Refusal("/slug", "slug-broken", ""));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(text, before, form, refusals, actor, request, model);
        }
        var outcome = drafting.revise(
                new ReviseDraft(id, text.language(), form.seen(), form.over(before), Optional.empty(), actor));
        return answer(outcome, text, form, before, actor, request, response, model);
    }

    private String answer(
            Revised outcome,
            Desk.Text text,
            EditorForm form,
            Optional<Draft> before,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Revised.Saved saved -> back(text, "editor.saved", request);
            case Revised.Unchanged same -> back(text, "editor.unchanged", request);
            case Revised.Overtaken(var latest) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield merges.show(text, form, latest, request, model);
            }
            case Revised.Refused(var refusals) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.show(text, before, form, refusals, actor, request, model);
            }
        };
    }

    /// Joins a text that was overtaken with the one that overtook it, as its writer decided.
    @Roles
    @PostMapping(TEXT + "/merge")
    String merge(
            @PathVariable UUID id,
            @PathVariable String language,
            @ModelAttribute EditorForm form,
            @RequestParam int latest,
            @RequestParam(defaultValue = "") List<String> choices,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var text = desk.revisable(id, language, actor);
        var joined = merges.joined(text, form, latest, choices);
        var before = pages.draft(text);
        var outcome = drafting.revise(
                new ReviseDraft(id, text.language(), joined.seen(), joined.over(before), Optional.empty(), actor));
        // Overtaken once more: the writer's own text goes on being compared, not the half-joined one.
        return answer(
                outcome,
                text,
                outcome instanceof Revised.Overtaken ? form : joined,
                before,
                actor,
                request,
                response,
                model);
    }

    private String back(Desk.Text text, String said, HttpServletRequest request) {
        Told.next(request, words.text(request, said));
        return "redirect:"
                + BoardController.path(text.work().id(), text.language().tag());
    }
}
