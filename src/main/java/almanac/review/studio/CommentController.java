package almanac.review.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.review.Commented;
import almanac.review.Commenting;
import almanac.review.ReviewPaths;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Saying something about a block, answering, and leaving it at that.
@Studio
class CommentController {
    private static final String COMMENTS = ReviewPaths.PAGE + "/comments";

    private final ReviewDesk desk;
    private final Commenting commenting;
    private final ReviewPages pages;
    private final PageWords words;

    CommentController(ReviewDesk desk, Commenting commenting, ReviewPages pages, PageWords words) {
        this.desk = desk;
        this.commenting = commenting;
        this.pages = pages;
        this.words = words;
    }

    /// What was typed where.
    private record Saying(String block, long thread, String words) {
        ReviewPage.Typed refused(String problem) {
            return new ReviewPage.Typed(block, thread, words, problem);
        }
    }

    @Roles
    @PostMapping(COMMENTS)
    String create(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String block,
            @RequestParam(name = "words", defaultValue = "") String said,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var text = desk.readable(id, language, actor);
        var outcome = commenting.begin(text.key(), block, said, actor);
        return answer(outcome, new Saying(block, 0, said), text, actor, request, response, model);
    }

    @Roles
    @PostMapping(COMMENTS + "/{number}")
    String update(
            @PathVariable UUID id,
            @PathVariable String language,
            @PathVariable long number,
            @RequestParam(name = "words", defaultValue = "") String said,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var text = desk.readable(id, language, actor);
        var outcome = commenting.answer(text.key(), number, said, actor);
        return answer(outcome, new Saying("", number, said), text, actor, request, response, model);
    }

    private String answer(
            Commented outcome,
            Saying saying,
            ReviewDesk.Text text,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var problem = switch (outcome) {
            case Commented.Kept _ -> "";
            case Commented.Empty _ -> words.text(request, "review.comment.empty");
            case Commented.TooLong(var most) -> words.text(request, "review.comment.too-long", most);
            case Commented.Gone _ -> words.text(request, "review.comment.gone");
        };
        if (outcome instanceof Commented.Kept(var thread)) {
            return "redirect:" + ReviewPaths.page(text.key()) + "#t-" + thread;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.show(text, saying.refused(problem), actor, request, model);
    }

    @Roles
    @PostMapping(COMMENTS + "/{number}/resolved")
    String resolve(
            @PathVariable UUID id,
            @PathVariable String language,
            @PathVariable long number,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.readable(id, language, actor);
        var talk = commenting.find(text.key(), number).orElseThrow(ReviewDesk::missing);
        if (!ReviewPages.mayResolve(talk, text, actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        commenting.resolve(text.key(), number, actor);
        Told.next(request, words.text(request, "review.told.resolved"));
        return "redirect:" + ReviewPaths.page(text.key());
    }
}
