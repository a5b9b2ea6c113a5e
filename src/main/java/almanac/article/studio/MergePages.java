package almanac.article.studio;

import almanac.article.Draft;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Merge;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Shows two texts that were made from the same one, and joins them as somebody decided.
@Component
class MergePages {
    private final Drafting drafting;
    private final PageWords words;

    MergePages(Drafting drafting, PageWords words) {
        this.drafting = drafting;
        this.words = words;
    }

    String show(Desk.Text text, EditorForm mine, Draft theirs, HttpServletRequest request, Model model) {
        var language = text.language();
        model.addAttribute(
                "page",
                new MergePage(
                        words.text(request, "editor.overtaken"),
                        BoardController.path(text.work().id(), language.tag()),
                        language.tag(),
                        language.direction(),
                        mine,
                        theirs.revision(),
                        rows(pieces(text, mine, theirs.text()))));
        return "article/merge";
    }

    private List<Merge.Piece> pieces(Desk.Text text, EditorForm mine, DraftText theirs) {
        var base = mine.seen()
                .flatMap(seen -> drafting.revision(text.work().id(), text.language(), seen))
                .map(DraftText::body)
                .orElse("");
        return Merge.of(base, mine.body(), theirs.body());
    }

    private static List<MergePage.Row> rows(List<Merge.Piece> pieces) {
        var rows = new ArrayList<MergePage.Row>();
        int conflict = 0;
        for (var piece : pieces) {
            rows.add(
                    switch (piece) {
                        case Merge.Piece.Agreed(var words) -> new MergePage.Row(words, "", "", "", -1);
                        case Merge.Piece.Conflict(var base, var mine, var theirs) ->
                            new MergePage.Row("", base, mine, theirs, conflict++);
                    });
        }
        return rows;
    }

    /// The joined text, based on the revision that overtook the writer's. Of the short fields theirs is taken where the
    /// writer left them as they were.
    EditorForm joined(Desk.Text text, EditorForm mine, int latest, List<String> choices) {
        var theirs =
                drafting.revision(text.work().id(), text.language(), latest).orElseThrow(Desk::missing);
        var base = mine.seen().flatMap(seen -> drafting.revision(text.work().id(), text.language(), seen));
        var decided =
                choices.stream().flatMap(choice -> choice(choice).stream()).toList();
        return new EditorForm(
                latest,
                taken(base.map(DraftText::title), mine.title(), theirs.title()),
                mine.slug(),
                taken(base.map(DraftText::summary), mine.summary(), theirs.summary()),
                Merge.decided(pieces(text, mine, theirs), decided),
                taken(
                        base.flatMap(DraftText::picture),
                        mine.picture(),
                        theirs.picture().orElse("")),
                taken(base.map(DraftText::pictureAlt), mine.pictureAlt(), theirs.pictureAlt()),
                sent(
                        base.flatMap(old -> old.seo().title()),
                        mine.searchTitle(),
                        theirs.seo().title()),
                sent(
                        base.flatMap(old -> old.seo().description()),
                        mine.searchDescription(),
                        theirs.seo().description()),
                sent(
                        base.flatMap(old -> old.seo().image()),
                        mine.searchImage(),
                        theirs.seo().image()));
    }

    private static String taken(Optional<String> base, String mine, String theirs) {
        return mine.equals(base.orElse("")) ? theirs : mine;
    }

    private static String sent(Optional<String> base, @Nullable String mine, Optional<String> theirs) {
        return mine == null ? theirs.orElse("") : taken(base, mine, theirs.orElse(""));
    }

    private static Optional<Merge.Choice> choice(String sent) {
        return Arrays.stream(Merge.Choice.values())
                .filter(choice -> choice.name().equalsIgnoreCase(sent))
                .findFirst();
    }
}
