package almanac.site.bytes;

import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.springframework.stereotype.Component;

/// What readers get in place of a page that is not kept while the database is away: drawn from memory, once for each
/// language.
@Component
class AwayPages implements ChangeListener {
    private static final String RETRY_SECONDS = "10";

    private final Choosing choosing;
    private final Map<Language, Finished> drawn = new ConcurrentHashMap<>();
    private final Finished words = Finished.of(
            Finished.AWAY,
            HttpFields.build().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS).put(HttpHeader.CONTENT_TYPE, "text/plain"),
            "Please try again in a moment.\n".getBytes(StandardCharsets.UTF_8));

    AwayPages(Choosing choosing) {
        this.choosing = choosing;
    }

    /// Never waits for the database.
    Finished page(Wish wish, Drawing drawing) {
        var language = choosing.named(wish.path());
        var before = drawn.get(language);
        if (before != null) {
            return before;
        }
        try {
            var page = draw(language, drawing);
            drawn.put(language, page);
            return page;
        } catch (Exception failed) {
            return words;
        }
    }

    private static Finished draw(Language language, Drawing drawing) throws Exception {
        var page = drawing.draw(Wish.ofWordThatWeAreAway(language)).page();
        var headers = HttpFields.build(page.headers()).put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
        return Finished.of(Finished.AWAY, headers, page.plain());
    }

    /// The last resort, in few words.
    Finished words() {
        return words;
    }

    @Override
    public void changed(List<Change> changes) {
        drawn.clear();
    }
}
