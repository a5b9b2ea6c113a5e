package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.Board;
import almanac.article.Compared;
import almanac.article.PastTexts;
import almanac.article.Restoring;
import almanac.article.Standing;
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

/// What readers got of a text: all its editions, any two compared, an earlier one made the draft again.
@Studio
class EditionsController {
    private static final String EDITIONS = BoardController.PATH + "/{id}/{language}/editions";

    private final Desk desk;
    private final Board board;
    private final PastTexts pastTexts;
    private final Restoring restoring;
    private final ComparisonPages comparisons;
    private final Past past;
    private final PageWords words;

    EditionsController(
            Desk desk,
            Board board,
            PastTexts pastTexts,
            Restoring restoring,
            ComparisonPages comparisons,
            Past past,
            PageWords words) {
        this.desk = desk;
        this.board = board;
        this.pastTexts = pastTexts;
        this.restoring = restoring;
        this.comparisons = comparisons;
        this.past = past;
        this.words = words;
    }

    @Roles
    @GetMapping(EDITIONS)
    String index(
            @PathVariable UUID id,
            @PathVariable String language,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var text = desk.readable(id, language, actor);
        var path = BoardController.path(id, text.language().tag());
        var live = board.standing(id, text.language()).flatMap(Standing::live);
        var rows = pastTexts.editions(id, text.language()).stream()
                .map(edition -> row(edition, path, live, Desk.mayRevise(text, actor), request))
                .toList();
        model.addAttribute(
                "page",
                new EditionsPage(
                        words.text(request, "history.editions"),
                        path,
                        comparisons.name(text),
                        text.language().tag(),
                        text.language().direction(),
                        rows,
                        comparisons.seen(text)));
        return "article/editions";
    }

    private EditionsPage.Row row(
            Compared.State edition,
            String path,
            Optional<Integer> live,
            boolean mayRevise,
            HttpServletRequest request) {
        var own = path + "/editions/" + edition.number();
        return new EditionsPage.Row(
                past.shown(edition, request),
                edition.text().title(),
                own,
                live.filter(number -> number == edition.number()).isPresent(),
                mayRevise ? own + "/restore" : "");
    }

    /// An edition beside the one before it, or beside any other.
    @Roles
    @GetMapping(EDITIONS + "/{number}")
    String show(
            @PathVariable UUID id,
            @PathVariable String language,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer against,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var text = desk.readable(id, language, actor);
        int other = against != null ? against : Math.max(1, number - 1);
        var compared = pastTexts
                .editions(id, text.language(), Math.min(number, other), Math.max(number, other))
                .orElseThrow(Desk::missing);
        model.addAttribute(
                "page",
                comparisons.of(
                        text,
                        words.text(request, "history.edition", number),
                        "editions",
                        number,
                        compared,
                        choices(pastTexts.editions(id, text.language()), number, other, request),
                        Desk.mayRevise(text, actor),
                        request));
        return "article/comparison";
    }

    private List<ComparisonPage.Choice> choices(
            List<Compared.State> editions, int number, int other, HttpServletRequest request) {
        return editions.stream()
                .filter(edition -> edition.number() != number)
                .map(edition -> past.choice(
                        "history.choice",
                        edition.number(),
                        edition.by(),
                        edition.at(),
                        edition.number() == other,
                        request))
                .toList();
    }

    @Roles
    @PostMapping(EDITIONS + "/{number}/restore")
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
                .edition(id, text.language(), number, seen, actor)
                .map(outcome -> past.restored(outcome, text, request))
                .orElseThrow(Desk::missing);
    }
}
