package almanac.feed;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A text's Markdown at an address of its own.
@Controller
class TwinController {
    private final TwinAnswers twins;
    private final Spoken spoken;

    TwinController(TwinAnswers twins, Spoken spoken) {
        this.twins = twins;
        this.spoken = spoken;
    }

    @GetMapping("/{language}/{slug:[^.]+}.md")
    ResponseEntity<byte[]> show(@PathVariable String language, @PathVariable String slug, HttpServletRequest request) {
        return twins.at(spoken.language(language), slug, ".md", request);
    }
}
