package almanac.article.studio;

import almanac.article.ArticleMissing;
import almanac.article.VersionMissing;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Answers whoever asks for something to be done to a text that is not there, or no longer.
@ControllerAdvice(annotations = Studio.class)
class NothingThere {
    @ExceptionHandler({ArticleMissing.class, VersionMissing.class})
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
