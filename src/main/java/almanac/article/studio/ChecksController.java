package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.Checking;
import almanac.article.Drafting;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Says what the checks say about words that are being typed. Nothing is saved.
@Studio
class ChecksController {
    private final Desk desk;
    private final Drafting drafting;
    private final Checking checking;
    private final PageWords words;

    ChecksController(Desk desk, Drafting drafting, Checking checking, PageWords words) {
        this.desk = desk;
        this.drafting = drafting;
        this.checking = checking;
        this.words = words;
    }

    /// @param line of the body; 0 where there is none to go to
    record Said(boolean error, String text, int line) {}

    @Roles
    @PostMapping(BoardController.PATH + "/{id}/{language}/checks")
    ResponseEntity<List<Said>> show(
            @PathVariable UUID id,
            @PathVariable String language,
            @ModelAttribute EditorForm form,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.readable(id, language, actor);
        var typed = form.over(drafting.draft(id, text.language()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(checking.findings(id, text.language(), typed).stream()
                        .map(placed -> said(placed, request))
                        .toList());
    }

    private Said said(Checking.Placed placed, HttpServletRequest request) {
        var finding = placed.finding();
        return new Said(
                finding.refuses(),
                words.text(request, "article.check." + finding.code(), finding.details()),
                placed.line());
    }
}
