package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.Board;
import almanac.article.Checking;
import almanac.article.Draft;
import almanac.article.Drafting;
import almanac.article.Finding;
import almanac.article.Refusal;
import almanac.article.Standing;
import almanac.publication.Publications;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws the editor for a text.
@Component
class EditorPages {
    private final Drafting drafting;
    private final Checking checking;
    private final Board board;
    private final Panels panels;
    private final Faces faces;
    private final Publications publications;
    private final PageWords words;

    EditorPages(
            Drafting drafting,
            Checking checking,
            Board board,
            Panels panels,
            Faces faces,
            Publications publications,
            PageWords words) {
        this.drafting = drafting;
        this.checking = checking;
        this.board = board;
        this.panels = panels;
        this.faces = faces;
        this.publications = publications;
        this.words = words;
    }

    Optional<Draft> draft(Desk.Text text) {
        return drafting.draft(text.work().id(), text.language());
    }

    String show(Desk.Text text, Actor actor, HttpServletRequest request, Model model) {
        var draft = draft(text);
        return show(
                text, draft, draft.map(EditorForm::of).orElseGet(EditorForm::empty), List.of(), actor, request, model);
    }

    String show(
            Desk.Text text,
            Optional<Draft> draft,
            EditorForm form,
            List<Refusal> refusals,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var language = text.language();
        var standing = board.standing(text.work().id(), language);
        model.addAttribute(
                "page",
                new EditorPage(
                        form.title().isBlank() ? words.text(request, "editor.untitled") : form.title(),
                        form,
                        BoardController.path(text.work().id(), language.tag()),
                        language.tag(),
                        language.direction(),
                        language.nativeName(),
                        draft.isEmpty(),
                        Desk.mayRevise(text, actor),
                        actor.rights().mayPublish(language),
                        problems(refusals, request),
                        draft.isEmpty() ? List.of() : findings(text, request),
                        draft.map(kept -> words.moment(request, kept.savedAt())).orElse(null),
                        words.text(
                                request,
                                "editor.state."
                                        + standing.map(state -> state.state().toString())
                                                .orElse("missing")),
                        standing.map(Standing::isLive).orElse(false),
                        standing.map(Standing::unpublished).orElse(false),
                        standing.flatMap(Standing::scheduledAt)
                                .map(at -> words.moment(request, at))
                                .orElse(null),
                        text.isOriginal() ? null : source(text),
                        publications.current().timeZone().getId(),
                        panels.beside(text, draft, actor, words.language(request)),
                        faces.of(text, draft, form)));
        return "article/editor";
    }

    private EditorPage.@Nullable Source source(Desk.Text text) {
        var original = text.work().original();
        return drafting.draft(text.work().id(), original)
                .map(draft -> new EditorPage.Source(
                        original.tag(),
                        original.direction(),
                        original.nativeName(),
                        draft.text().title(),
                        draft.text().body()))
                .orElse(null);
    }

    private List<EditorPage.Problem> problems(List<Refusal> refusals, HttpServletRequest request) {
        return refusals.stream()
                .map(refusal -> new EditorPage.Problem(
                        refusal.field().substring(1), words.text(request, "editor.refusal." + refusal.code())))
                .toList();
    }

    private List<EditorPage.Finding> findings(Desk.Text text, HttpServletRequest request) {
        return checking.findings(text.work().id(), text.language()).stream()
                .map(finding -> new EditorPage.Finding(finding.refuses(), told(finding, request)))
                .toList();
    }

    String told(Finding finding, HttpServletRequest request) {
        return words.text(request, "article.check." + finding.code(), finding.details());
    }
}
