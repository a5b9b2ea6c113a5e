package almanac.media.studio;

import almanac.shared.DiskFull;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Answers whoever sent what there is no room for.
@ControllerAdvice(basePackageClasses = NoRoom.class)
class NoRoom {
    private final LibraryPages pages;
    private final PageWords words;

    NoRoom(LibraryPages pages, PageWords words) {
        this.pages = pages;
        this.words = words;
    }

    @ExceptionHandler
    Object full(DiskFull full, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.INSUFFICIENT_STORAGE, "media.disk-full", request, response);
    }

    private Object answer(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response) {
        var problem = words.text(request, key);
        if (request.getRequestURI().equals(LibraryController.PATH + "/files")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new FilesController.Answer(Optional.empty(), Optional.of(problem)));
        }
        response.setStatus(status.value());
        var model = new ExtendedModelMap();
        var refused = List.of(new LibraryPage.NotTaken("", problem));
        return new ModelAndView(pages.show(LibrarySearch.EVERYTHING, refused, request, model), model);
    }
}
