package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.PastTexts;
import almanac.article.Restoring;
import almanac.article.Sitting;
import almanac.article.Sittings;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a draft said before: a row for each person and sitting, any two compared, any one brought back.
@Studio
class RevisionsController {
    private static final String REVISIONS = BoardController.PATH + "/{id}/{language}/revisions";
    private static final int ROWS = 50;

    private final Desk desk;
    private final Sittings sittings;
    private final PastTexts pastTexts;
    private final Restoring restoring;
    private final ComparisonPages comparisons;
    private final Past past;
    private final PageWords words;

    RevisionsController(
            Desk desk,
            Sittings sittings,
            PastTexts pastTexts,
            Restoring restoring,
            ComparisonPages comparisons,
            Past past,
            PageWords words) {
        this.desk = desk;
        this.sittings = sittings;
        this.pastTexts = pastTexts;
        this.restoring = restoring;
        this.comparisons = comparisons;
        this.past = past;
        this.words = words;
    }

    @Roles
    @GetMapping(REVISIONS)
    String index(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "2147483647") int before,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var text = desk.readable(id, language, actor);
        var path = BoardController.path(id, text.language().tag());
        var found = sittings.below(id, text.language(), before, ROWS + 1);
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        var draft = comparisons.seen(text);
        model.addAttribute(
                "page",
                new RevisionsPage(
                        words.text(request, "history.revisions"),
                        path,
                        comparisons.name(text),
                        text.language().tag(),
                        text.language().direction(),
                        shown.stream()
                                .map(row -> row(row, path, draft, request))
                                .toList(),
                        found.size() > ROWS
                                ? path + "/revisions?before=" + shown.getLast().first()
                                : null));
        return "article/revisions";
    }

    private RevisionsPage.Row row(Sitting sitting, String path, int draft, HttpServletRequest request) {
        return new RevisionsPage.Row(
                path + "/revisions/" + sitting.last(),
                sitting.last(),
                past.who(sitting.person(), request),
                past.moment(sitting.from(), request),
                past.moment(sitting.to(), request),
                sitting.saves(),
                sitting.last() == draft,
                sitting.editions());
    }

    /// A revision beside the draft, or beside any other; the draft itself beside what came before it.
    @Roles
    @GetMapping(REVISIONS + "/{number}")
    String show(
            @PathVariable UUID id,
            @PathVariable String language,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer against,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var text = desk.readable(id, language, actor);
        var rows = sittings.below(id, text.language(), Integer.MAX_VALUE, ROWS);
        var draft = comparisons.seen(text);
        int other = against != null ? against : number != draft && draft != 0 ? draft : earlier(rows, number);
        var compared = pastTexts
                .revisions(id, text.language(), Math.min(number, other), Math.max(number, other))
                .orElseThrow(Desk::missing);
        model.addAttribute(
                "page",
                comparisons.of(
                        text,
                        words.text(request, "history.revision", number),
                        "revisions",
                        number,
                        compared,
                        choices(rows, number, other, draft, request),
                        number != draft && Desk.mayRevise(text, actor),
                        request));
        return "article/comparison";
    }

    private static int earlier(List<Sitting> rows, int number) {
        return rows.stream()
                .map(Sitting::last)
                .filter(last -> last < number)
                .findFirst()
                .orElse(number);
    }

    private List<ComparisonPage.Choice> choices(
            List<Sitting> rows, int number, int other, int draft, HttpServletRequest request) {
        return rows.stream()
                .filter(row -> row.last() != number)
                .map(row -> past.choice(
                        row.last() == draft ? "history.choice.draft" : "history.choice",
                        row.last(),
                        row.person(),
                        row.to(),
                        row.last() == other,
                        request))
                .toList();
    }

    @Roles
    @PostMapping(REVISIONS + "/{number}/restore")
    String restore(
            @PathVariable UUID id,
            @PathVariable String language,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int basedOn,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.revisable(id, language, actor);
        var seen = Optional.of(basedOn).filter(revision -> revision != 0);
        return restoring
                .revision(id, text.language(), number, seen, actor)
                .map(outcome -> past.restored(outcome, text, request))
                .orElseThrow(Desk::missing);
    }
}
