package almanac.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Sends the site's styles. Yesterday's address still gives today's, for pages that somebody has open.
@Controller
class StylesheetController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final Stylesheet stylesheet;

    StylesheetController(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    @GetMapping("/static/site/site-{hash:[0-9a-f]{12}}.css")
    ResponseEntity<String> show(@PathVariable String hash) {
        var current = stylesheet.current();
        var answer = ResponseEntity.ok().contentType(CSS).header("X-Content-Type-Options", "nosniff");
        return current.path().contains(hash)
                ? answer.cacheControl(StaticFiles.FOR_EVER).body(current.css())
                : answer.header("Cache-Control", "no-store").body(current.css());
    }
}
