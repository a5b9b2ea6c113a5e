package almanac.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Sends the styles of an edge. Yesterday's address still gives today's, for pages that somebody has open.
@Controller
class StylesheetsController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final Stylesheets stylesheets;

    StylesheetsController(Stylesheets stylesheets) {
        this.stylesheets = stylesheets;
    }

    @GetMapping("/static/{edge:site|studio}/{named:site|studio}-{hash:[0-9a-f]{12}}.css")
    ResponseEntity<String> show(@PathVariable String edge, @PathVariable String hash) {
        var current = stylesheets.current(edge);
        var answer = ResponseEntity.ok().contentType(CSS).header("X-Content-Type-Options", "nosniff");
        return current.path().contains(hash)
                ? answer.cacheControl(StaticFiles.FOR_EVER).body(current.css())
                : answer.header("Cache-Control", "no-store").body(current.css());
    }
}
