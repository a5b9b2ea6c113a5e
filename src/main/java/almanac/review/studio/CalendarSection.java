package almanac.review.studio;

import almanac.web.StudioSection;
import org.springframework.stereotype.Component;

/// The way to the calendar.
@Component
class CalendarSection implements StudioSection {
    @Override
    public String key() {
        return "review.calendar";
    }

    @Override
    public String path() {
        return CalendarController.PATH;
    }

    @Override
    public int order() {
        return 20;
    }
}
