package almanac.article.studio;

import almanac.article.Compared;
import almanac.article.Drafting;
import almanac.markup.Fate;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/// Draws two states of a text.
@Component
class ComparisonPages {
    private final Past past;
    private final Drafting drafting;

    ComparisonPages(Past past, Drafting drafting) {
        this.past = past;
        this.drafting = drafting;
    }

    /// @param list    under the text's address: `revisions` or `editions`
    /// @param opened  the number of the state that the page is about
    /// @param restore whether it can be brought back
    ComparisonPage of(
            Desk.Text text,
            String title,
            String list,
            int opened,
            Compared compared,
            List<ComparisonPage.Choice> choices,
            boolean restore,
            HttpServletRequest request) {
        var path = BoardController.path(text.work().id(), text.language().tag());
        return new ComparisonPage(
                title,
                path,
                name(text),
                path + "/" + list,
                text.language().tag(),
                text.language().direction(),
                opened,
                past.shown(compared.before(), request),
                past.shown(compared.now(), request),
                compared.words().passages(),
                difference(compared),
                choices,
                restore ? path + "/" + list + "/" + opened + "/restore" : null,
                seen(text));
    }

    /// What the text is called now.
    String name(Desk.Text text) {
        return drafting.draft(text.work().id(), text.language())
                .map(draft -> draft.text().title())
                .orElse("");
    }

    int seen(Desk.Text text) {
        return drafting.draft(text.work().id(), text.language())
                .map(draft -> draft.revision())
                .orElse(0);
    }

    private static ComparisonPage.Difference difference(Compared compared) {
        var words = compared.words();
        return new ComparisonPage.Difference(
                words.count(Fate.CHANGED),
                words.count(Fate.ADDED),
                words.count(Fate.REMOVED),
                words.moved(),
                compared.isMovedTo(),
                compared.isOtherPicture(),
                compared.isOnlyForm());
    }
}
