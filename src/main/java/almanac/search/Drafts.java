package almanac.search;

import almanac.account.Reach;
import almanac.article.Seeking;
import almanac.shared.SafeHtml;
import almanac.web.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds drafts for those who may read them, with what was looked for marked.
@Component
public class Drafts {
    private static final int MOST = 50;
    private static final int WORDS = 8;

    private final Seeking seeking;

    Drafts(Seeking seeking) {
        this.seeking = seeking;
    }

    /// A draft, or the draft of a live text, that somebody may read.
    public record Found(UUID work, almanac.shared.Language language, SafeHtml title, SafeHtml excerpt, boolean live) {}

    public List<Found> find(String words, Reach reach) {
        var pieces = Typed.of(words).pieces().stream().limit(WORDS).toList();
        return seeking.find(reach, pieces, MOST).stream()
                .map(draft -> new Found(
                        draft.work(),
                        draft.language(),
                        Excerpt.whole(draft.title(), places(draft.title(), pieces))
                                .html(),
                        Excerpt.of(draft.body(), places(draft.body(), pieces)).html(),
                        draft.live()))
                .toList();
    }

    private static List<Marked.Place> places(String text, List<String> pieces) {
        var places = new ArrayList<Marked.Place>();
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            for (var piece : pieces) {
                var sought = piece.toLowerCase(Locale.ROOT);
                for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length())) {
                    places.add(new Marked.Place(at, at + sought.length()));
                }
            }
        }
        return places;
    }
}
