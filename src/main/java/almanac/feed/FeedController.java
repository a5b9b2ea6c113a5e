package almanac.feed;

import almanac.shared.Handle;
import almanac.web.ShelfMark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The newest texts for feed readers, in two forms.
@Controller
class FeedController {
    private final Feeds feeds;
    private final Atom atom;
    private final JsonFeed json;
    private final Spoken spoken;

    FeedController(Feeds feeds, Atom atom, JsonFeed json, Spoken spoken) {
        this.feeds = feeds;
        this.atom = atom;
        this.json = json;
        this.spoken = spoken;
    }

    @GetMapping("/{language}/feed.{form:atom|json}")
    ResponseEntity<byte[]> newest(
            @PathVariable String language, @PathVariable String form, HttpServletRequest request) {
        return answer(form, Optional.of(feeds.of(spoken.language(language))), request);
    }

    @GetMapping("/{language}/topics/{slug}/feed.{form:atom|json}")
    ResponseEntity<byte[]> about(
            @PathVariable String language,
            @PathVariable String slug,
            @PathVariable String form,
            HttpServletRequest request) {
        return answer(form, feeds.about(spoken.language(language), slug), request);
    }

    @GetMapping("/{language}/authors/{handle:[a-z0-9-]{1,64}}/feed.{form:atom|json}")
    ResponseEntity<byte[]> by(
            @PathVariable String language,
            @PathVariable String handle,
            @PathVariable String form,
            HttpServletRequest request) {
        return answer(form, feeds.by(spoken.language(language), new Handle(handle)), request);
    }

    private ResponseEntity<byte[]> answer(String form, Optional<Feed> found, HttpServletRequest request) {
        var feed = found.orElseThrow(Answers::nothing);
        Function<Feed, byte[]> writing = form.equals("atom") ? atom::write : json::write;
        return Answers.of(
                form.equals("atom") ? Answers.ATOM : Answers.JSON_FEED,
                writing.apply(feed),
                ShelfMark.showing(feed.tags()),
                request);
    }
}
