package almanac.review.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.review.Days;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The editorial calendar, month by month.
@Studio
class CalendarController {
    static final String PATH = Studio.PATH + "/calendar";
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private final CalendarPages pages;
    private final Days days;
    private final PageWords words;

    CalendarController(CalendarPages pages, Days days, PageWords words) {
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @Roles
    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String month, Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("page", pages.page(read(month), actor, words.language(request)));
        return "review/calendar";
    }

    /// What is no month is this one.
    private YearMonth read(String typed) {
        var now = YearMonth.from(days.today());
        try {
            var month = typed.isBlank() ? now : YearMonth.parse(typed);
            return month.getYear() < FIRST || month.getYear() > LAST ? now : month;
        } catch (DateTimeException unreadable) {
            return now;
        }
    }
}
