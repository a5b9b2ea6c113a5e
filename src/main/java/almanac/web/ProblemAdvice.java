package almanac.web;

import almanac.shared.DiskFull;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Turns whatever ends a call of the API into a problem; never a message from an exception that is not ours.
@Order(0)
@RestControllerAdvice(annotations = Api.class)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refusal refusal) {
        return problems.answer(refusal.problem());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        Patience.listenOn(request);
        return problems.answer(
                Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The file is too large", "Send a smaller file."));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(MultipartException unreadable) {
        return DiskFull.isTold(unreadable)
                ? full()
                : problems.answer(Problem.malformed("The body is not multipart/form-data with a part named file."));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> full(DiskFull full) {
        LOG.error("No room is left on the disk");
        return full();
    }

    private ResponseEntity<Map<String, Object>> full() {
        return problems.answer(Problem.of(
                HttpStatus.INSUFFICIENT_STORAGE,
                "disk-full",
                "No room is left on the disk",
                "Nothing was kept. Whoever runs this site must make room."));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> failed(Exception failed) {
        if (failed instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return problems.answer(
                    ofClient(HttpStatus.valueOf(known.getStatusCode().value())));
        }
        if (DatabaseAway.isBehind(failed)) {
            LOG.warn("The database did not answer a call of the API");
            return problems.answer(Problem.away());
        }
        LOG.error("A call of the API failed", failed);
        return problems.answer(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failed",
                "This failed on our side",
                "Nothing was changed by this call. The server's log says more."));
    }

    private static Problem ofClient(HttpStatus status) {
        return status == HttpStatus.BAD_REQUEST
                ? Problem.malformed("A parameter or the body cannot be read.")
                : Problem.of(
                        status, "http-" + status.value(), status.getReasonPhrase(), status.getReasonPhrase() + ".");
    }
}
