package almanac.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers programs that ask for what is not there, before a page for readers does.
@RestController
class NoSuchCall {
    private final Problems problems;

    NoSuchCall(Problems problems) {
        this.problems = problems;
    }

    @GetMapping({"/api", "/api/**"})
    ResponseEntity<Map<String, Object>> show() {
        return problems.answer(Problem.unknown("There is no such call."));
    }
}
