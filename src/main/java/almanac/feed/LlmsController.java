package almanac.feed;

import almanac.shared.Tag;
import almanac.web.ShelfMark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The publication in brief, for language models.
@Controller
class LlmsController {
    private final Llms llms;
    private final Spoken spoken;

    LlmsController(Llms llms, Spoken spoken) {
        this.llms = llms;
        this.spoken = spoken;
    }

    @GetMapping("/llms.txt")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        return Answers.of(Answers.TEXT, llms.all(), ShelfMark.showing(Set.of(Tag.PUBLICATION)), request);
    }

    @GetMapping("/{language}/llms.txt")
    ResponseEntity<byte[]> in(@PathVariable String language, HttpServletRequest request) {
        var known = spoken.language(language);
        // A change of any text in it, or of what it is about, moves the language's list or the topics.
        var mark = ShelfMark.showing(Set.of(Tag.PUBLICATION, Tag.list(known), Tag.TOPICS));
        return Answers.of(Answers.TEXT, llms.in(known), mark, request);
    }
}
