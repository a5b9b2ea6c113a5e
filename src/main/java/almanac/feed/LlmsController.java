package almanac.feed;

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
    ResponseEntity<byte[]> all() {
        return Answers.of(Answers.TEXT, llms.all());
    }

    @GetMapping("/{language}/llms.txt")
    ResponseEntity<byte[]> in(@PathVariable String language) {
        return Answers.of(Answers.TEXT, llms.in(spoken.language(language)));
    }
}
