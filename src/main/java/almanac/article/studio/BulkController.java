package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.BulkPublishing;
import almanac.article.Finding;
import almanac.article.TickedTexts;
import almanac.article.VersionKey;
import almanac.article.VersionMissing;
import almanac.publication.Publications;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Doing the same to many texts: first it is said what will happen, then it happens to all of them or to none. Whoever
/// may not do it to one of them is told nothing about any.
@Studio
class BulkController {
    private static final String PATH = BoardController.PATH + "/bulk";
    private static final Set<String> ACTIONS = Set.of("publish", "schedule", "withdraw");

    private final BulkPublishing bulk;
    private final BulkPages pages;
    private final TickedTexts ticked;
    private final Publications publications;
    private final PageWords words;

    BulkController(
            BulkPublishing bulk, BulkPages pages, TickedTexts ticked, Publications publications, PageWords words) {
        this.bulk = bulk;
        this.pages = pages;
        this.ticked = ticked;
        this.publications = publications;
        this.words = words;
    }

    /// Says what will happen; changes nothing.
    @Roles
    @PostMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") List<String> texts,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var chosen = allowed(action, texts, actor);
        if (chosen.isEmpty()) {
            return back("board.nothing-ticked", 0, request);
        }
        return page(action, chosen, "", null, Map.of(), request, model);
    }

    @Roles
    @PostMapping(PATH + "/done")
    String create(
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") List<String> texts,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String which,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var chosen = allowed(action, texts, actor);
        if (chosen.isEmpty()) {
            return back("board.nothing-ticked", 0, request);
        }
        var wished = action.equals("schedule")
                ? Wished.read(at, which, publications.current().timeZone())
                : new Wished.Now();
        var moment = moment(action, wished);
        if (moment.isEmpty() && action.equals("schedule")) {
            var why = wished instanceof Wished.Twice ? "publish.twice.brief" : "board.at.unusable";
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(action, chosen, at, words.text(request, why), Map.of(), request, model);
        }
        try {
            return answer(done(action, chosen, moment, actor), action, chosen, at, request, response, model);
        } catch (VersionMissing gone) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(action, chosen, at, words.text(request, "board.moved"), Map.of(), request, model);
        }
    }

    private static Optional<Instant> moment(String action, Wished wished) {
        return action.equals("schedule") && wished instanceof Wished.At(var at) ? Optional.of(at) : Optional.empty();
    }

    private BulkPublishing.Outcome done(String action, List<VersionKey> texts, Optional<Instant> at, Actor actor) {
        return action.equals("withdraw") ? bulk.withdraw(texts, actor) : bulk.publish(texts, at, actor);
    }

    private String answer(
            BulkPublishing.Outcome outcome,
            String action,
            List<VersionKey> texts,
            String at,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (outcome instanceof BulkPublishing.Outcome.Done(var count)) {
            return back("board.done." + action, count, request);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<VersionKey, List<Finding>> findings =
                outcome instanceof BulkPublishing.Outcome.Refused(var found) ? found : Map.of();
        var problem = pages.problem(outcome, words.language(request));
        return page(action, texts, at, problem, findings, request, model);
    }

    /// All of them, each of which the actor may do this to; else none, whatever the reason.
    private List<VersionKey> allowed(String action, List<String> sent, Actor actor) {
        return Optional.of(action)
                .filter(ACTIONS::contains)
                .flatMap(known -> ticked.publishable(sent, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private String page(
            String action,
            List<VersionKey> texts,
            String at,
            @Nullable String problem,
            Map<VersionKey, List<Finding>> findings,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", pages.page(action, texts, at, problem, findings, words.language(request)));
        return "article/bulk";
    }

    private String back(String told, int count, HttpServletRequest request) {
        Told.next(request, words.text(request, told, count));
        return "redirect:" + BoardController.PATH;
    }
}
