package almanac.article.api;

import almanac.article.ArticleMissing;
import almanac.article.VersionMissing;
import almanac.web.Problem;
import almanac.web.Problems;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// An article or text that is not there, told to programs.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = MissingAdvice.class)
class MissingAdvice {
    private final Problems problems;

    MissingAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> missing(ArticleMissing article) {
        return problems.answer(Problem.unknown("There is no such article."));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> missing(VersionMissing text) {
        return problems.answer(Problem.unknown("The article has no such text in this language."));
    }
}
