package almanac.review.studio;

import almanac.account.Actor;
import almanac.account.Person;
import almanac.account.Roles;
import almanac.review.Assigning;
import almanac.review.ReviewPaths;
import almanac.review.Task;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking somebody to review one text.
@Studio
class ReviewerController {
    private final ReviewDesk desk;
    private final Assigning assigning;
    private final PageWords words;

    ReviewerController(ReviewDesk desk, Assigning assigning, PageWords words) {
        this.desk = desk;
        this.assigning = assigning;
        this.words = words;
    }

    @Roles
    @PostMapping(ReviewPaths.PAGE + "/reviewer")
    String update(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String due,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.answerable(id, language, actor);
        var texts = List.of(text.key());
        var chosen = named(assigning.candidates(Task.REVIEW, texts), person);
        var day = day(due);
        if (chosen.isEmpty() || (day.isEmpty() && !due.isBlank())) {
            Told.next(request, words.text(request, "review.told.not-assigned"));
        } else {
            assigning.assign(texts, Task.REVIEW, chosen.get().id(), day, actor);
            Told.next(request, words.text(request, "review.told.assigned"));
        }
        return "redirect:" + ReviewPaths.page(text.key());
    }

    static Optional<Person> named(List<Person> people, String handle) {
        return people.stream()
                .filter(person -> person.handle().value().equals(handle))
                .findFirst();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
