package almanac.review.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.review.ReviewPaths;
import almanac.review.Reviewed;
import almanac.review.Reviewing;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Handing a text in, and answering.
@Studio
class ReviewController {
    private final ReviewDesk desk;
    private final Reviewing reviewing;
    private final ReviewPages pages;
    private final PageWords words;

    ReviewController(ReviewDesk desk, Reviewing reviewing, ReviewPages pages, PageWords words) {
        this.desk = desk;
        this.reviewing = reviewing;
        this.pages = pages;
        this.words = words;
    }

    @Roles
    @GetMapping(ReviewPaths.PAGE)
    String show(
            @PathVariable UUID id,
            @PathVariable String language,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.show(desk.readable(id, language, actor), null, actor, request, model);
    }

    @Roles
    @PostMapping(ReviewPaths.PAGE)
    String create(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.revisable(id, language, actor);
        return back(text, reviewing.submit(text.key(), cut(note), actor), "review.told.submitted", request);
    }

    @Roles
    @PostMapping(ReviewPaths.PAGE + "/changes")
    String askForChanges(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.answerable(id, language, actor);
        var outcome = reviewing.askForChanges(text.key(), revision, cut(note), actor);
        return back(text, outcome, "review.told.changes-asked", request);
    }

    @Roles
    @PostMapping(ReviewPaths.PAGE + "/approval")
    String approve(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.answerable(id, language, actor);
        var outcome = reviewing.approve(text.key(), revision, cut(note), actor);
        return back(text, outcome, "review.told.approved", request);
    }

    /// As many characters as the field takes.
    private static String cut(String note) {
        var stripped = note.strip();
        return stripped.substring(0, Math.min(stripped.length(), 2000));
    }

    private String back(ReviewDesk.Text text, Reviewed outcome, String done, HttpServletRequest request) {
        Told.next(
                request,
                words.text(
                        request,
                        switch (outcome) {
                            case Reviewed.Done _ -> done;
                            case Reviewed.NothingNew _ -> "review.told.nothing-new";
                            case Reviewed.NotSubmitted _ -> "review.told.not-submitted";
                            case Reviewed.Overtaken _ -> "review.told.overtaken";
                        }));
        return "redirect:" + ReviewPaths.page(text.key());
    }
}
