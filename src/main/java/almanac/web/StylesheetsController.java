package almanac.web;

import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/// Sends the styles of an edge. Yesterday's address still gives today's, for pages that somebody has open.
@Controller
class StylesheetsController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    /// Taken, and not taken with a value of nought.
    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final Stylesheets stylesheets;

    StylesheetsController(Stylesheets stylesheets) {
        this.stylesheets = stylesheets;
    }

    @GetMapping("/static/{edge:site|studio}/{named:site|studio}-{hash:[0-9a-f]{12}}.css")
    ResponseEntity<byte[]> show(
            @PathVariable String edge,
            @PathVariable String hash,
            @RequestHeader(name = "Accept-Encoding", defaultValue = "") String encodings) {
        var current = stylesheets.current(edge);
        var answer = ResponseEntity.ok()
                .contentType(CSS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Accept-Encoding");
        if (current.path().contains(hash)) {
            answer.cacheControl(StaticFiles.FOR_EVER);
        } else {
            answer.header("Cache-Control", "no-store");
        }
        return GZIP.matcher(encodings).find()
                ? answer.header("Content-Encoding", "gzip").body(current.gzip())
                : answer.body(current.plain());
    }
}
