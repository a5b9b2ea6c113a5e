package almanac.media.studio;

import almanac.shared.DiskFull;
import almanac.web.PageWords;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/// Answers whoever sent what cannot be taken: there is no room for it, or it is no file.
@ControllerAdvice(basePackageClasses = NothingTaken.class)
class NothingTaken {
    private final PageWords words;

    NothingTaken(PageWords words) {
        this.words = words;
    }

    @ExceptionHandler
    Object full(DiskFull full, HttpServletRequest request) {
        return answer(HttpStatus.INSUFFICIENT_STORAGE, "media.disk-full", request);
    }

    @ExceptionHandler
    Object unreadable(MultipartException unreadable, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, "media.no-file", request);
    }

    private Object answer(HttpStatus status, String key, HttpServletRequest request) {
        var problem = words.text(request, key);
        if (request.getRequestURI().equals(LibraryController.PATH + "/files")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new FilesController.Answer(Optional.empty(), Optional.of(problem)));
        }
        // A page drawn here would have no frame: failures pass by what gives it.
        Told.next(request, problem);
        return "redirect:" + LibraryController.PATH;
    }
}
