package almanac.review.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Profile;
import almanac.account.Roles;
import almanac.article.Board;
import almanac.article.BoardRow;
import almanac.article.TickedTexts;
import almanac.article.VersionKey;
import almanac.review.Assigning;
import almanac.review.ReviewPaths;
import almanac.review.Task;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Asking somebody to review or translate many texts: all of them or none. Whoever may not ask for one of them is told
/// nothing about any.
@Studio
class AssignmentsController {
    private static final String BOARD = Studio.PATH + "/articles";

    private final Assigning assigning;
    private final TickedTexts ticked;
    private final Board board;
    private final People people;
    private final PageWords words;

    AssignmentsController(Assigning assigning, TickedTexts ticked, Board board, People people, PageWords words) {
        this.assigning = assigning;
        this.ticked = ticked;
        this.board = board;
        this.people = people;
        this.words = words;
    }

    /// Asks whom; changes nothing.
    @Roles
    @PostMapping(ReviewPaths.ASSIGNMENTS + "/new")
    String show(
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") List<String> texts,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var what = task(task);
        var chosen = allowed(texts, actor);
        if (chosen.isEmpty()) {
            return nothing(request);
        }
        return page(what, chosen, "", null, request, model);
    }

    @Roles
    @PostMapping(ReviewPaths.ASSIGNMENTS)
    String create(
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") List<String> texts,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String due,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var what = task(task);
        var chosen = allowed(texts, actor);
        if (chosen.isEmpty()) {
            return nothing(request);
        }
        var somebody = ReviewerController.named(assigning.candidates(what, chosen), person);
        var day = ReviewerController.day(due);
        if (somebody.isEmpty() || (day.isEmpty() && !due.isBlank())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(what, chosen, due, words.text(request, "review.told.not-assigned"), request, model);
        }
        assigning.assign(chosen, what, somebody.get().id(), day, actor);
        Told.next(request, words.text(request, "review.assign.done", chosen.size()));
        return "redirect:" + BOARD;
    }

    /// Said before anybody is named: everybody could do what is asked of no text.
    private String nothing(HttpServletRequest request) {
        Told.next(request, words.text(request, "review.assign.nothing"));
        return "redirect:" + BOARD;
    }

    private static Task task(String task) {
        return Task.parse(task).orElseThrow(ReviewDesk::missing);
    }

    private List<VersionKey> allowed(List<String> sent, Actor actor) {
        return ticked.publishable(sent, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private String page(
            Task task,
            List<VersionKey> texts,
            String due,
            @Nullable String problem,
            HttpServletRequest request,
            Model model) {
        var rows =
                board.works(texts.stream().map(VersionKey::article).distinct().toList());
        var who = assigning.candidates(task, texts).stream()
                .map(person -> new ReviewPage.Somebody(
                        person.handle().value(),
                        people.profile(person.id(), words.language(request))
                                .map(Profile::name)
                                .orElse(person.handle().value()),
                        false))
                .sorted(Comparator.comparing(ReviewPage.Somebody::name))
                .toList();
        model.addAttribute(
                "page",
                new AssignPage(
                        words.text(request, "review.assign." + task),
                        task.toString(),
                        texts.stream()
                                .map(text -> text(text, Optional.ofNullable(rows.get(text.article()))))
                                .toList(),
                        who,
                        due,
                        ReviewPaths.ASSIGNMENTS,
                        problem));
        return "review/assign";
    }

    private static AssignPage.Text text(VersionKey text, Optional<BoardRow> row) {
        var titled = row.flatMap(found ->
                found.in(text.language()).or(() -> found.versions().stream().findFirst()));
        return new AssignPage.Text(
                text.sent(),
                titled.map(standing -> standing.title()).orElse(""),
                titled.map(standing -> standing.language().tag()).orElse(""),
                text.language().nativeName());
    }
}
