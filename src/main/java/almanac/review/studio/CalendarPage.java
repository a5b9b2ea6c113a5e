package almanac.review.studio;

import almanac.web.Link;
import almanac.web.StudioPage;
import java.util.List;

/// A month, day by day.
///
/// @param weekdays beginning with the first day of the week where the page's language is spoken
/// @param weeks    of seven days each; those of other months are empty
public record CalendarPage(
        String title, Link former, Link now, Link next, List<Weekday> weekdays, List<List<Day>> weeks, boolean empty)
        implements StudioPage {

    public record Weekday(String name, String brief) {}

    /// @param number in words; empty where the day is another month's
    /// @param told   the whole date
    public record Day(String number, String iso, String told, boolean today, List<Entry> entries) {}

    /// What happens on that day.
    ///
    /// @param sort  `scheduled`, `published`, `review` or `translation`
    /// @param what  the sort in words
    /// @param time  of day, where it has one
    /// @param title of the text, in its language
    public record Entry(
            String sort, String what, String time, String title, String language, String name, String path) {}
}
