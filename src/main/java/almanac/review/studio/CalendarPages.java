package almanac.review.studio;

import almanac.account.Actor;
import almanac.article.Board;
import almanac.article.Timetable;
import almanac.article.VersionKey;
import almanac.publication.Publications;
import almanac.review.Assigning;
import almanac.review.Assignment;
import almanac.review.Days;
import almanac.review.ReviewPaths;
import almanac.review.Task;
import almanac.shared.Language;
import almanac.web.Link;
import almanac.web.Words;
import com.ibm.icu.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Draws a month: what is to be published, what was, and what somebody is to do.
@Component
class CalendarPages {
    private static final int MOST = 500;
    private static final int WEEK = 7;

    private final Timetable timetable;
    private final Assigning assigning;
    private final Board board;
    private final Publications publications;
    private final Days days;
    private final Words words;

    CalendarPages(
            Timetable timetable, Assigning assigning, Board board, Publications publications, Days days, Words words) {
        this.timetable = timetable;
        this.assigning = assigning;
        this.board = board;
        this.publications = publications;
        this.days = days;
        this.words = words;
    }

    CalendarPage page(YearMonth month, Actor actor, Language speaking) {
        var entries = entries(month, actor, speaking);
        return new CalendarPage(
                words.month(speaking, month.getYear(), month.getMonthValue()),
                link("review.calendar.former", month.minusMonths(1), speaking),
                link("review.calendar.now", YearMonth.from(days.today()), speaking),
                link("review.calendar.next", month.plusMonths(1), speaking),
                weekdays(speaking),
                weeks(month, entries, speaking),
                entries.isEmpty());
    }

    private Link link(String key, YearMonth month, Language speaking) {
        var name = words.month(speaking, month.getYear(), month.getMonthValue());
        return new Link(words.text(speaking, key, name), CalendarController.PATH + "?month=" + month, false);
    }

    private static DayOfWeek first(Language speaking) {
        return WeekFields.of(speaking.icu().toLocale()).getFirstDayOfWeek();
    }

    private static List<CalendarPage.Weekday> weekdays(Language speaking) {
        var symbols = DateFormatSymbols.getInstance(speaking.icu());
        var names = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        var brief = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
        // ICU counts from Sunday, which is 1.
        return IntStream.range(0, WEEK)
                .map(day -> first(speaking).plus(day).getValue() % WEEK + 1)
                .mapToObj(day -> new CalendarPage.Weekday(names[day], brief[day]))
                .toList();
    }

    private List<List<CalendarPage.Day>> weeks(
            YearMonth month, Map<LocalDate, List<CalendarPage.Entry>> entries, Language speaking) {
        var weeks = new ArrayList<List<CalendarPage.Day>>();
        var begin = month.atDay(1);
        while (begin.getDayOfWeek() != first(speaking)) {
            begin = begin.minusDays(1);
        }
        for (var monday = begin; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(WEEK)) {
            var week = new ArrayList<CalendarPage.Day>();
            for (var day = 0; day < WEEK; day++) {
                week.add(day(monday.plusDays(day), month, entries, speaking));
            }
            weeks.add(week);
        }
        return weeks;
    }

    private CalendarPage.Day day(
            LocalDate date, YearMonth month, Map<LocalDate, List<CalendarPage.Entry>> entries, Language speaking) {
        return YearMonth.from(date).equals(month)
                ? new CalendarPage.Day(
                        words.number(speaking, date.getDayOfMonth()),
                        date.toString(),
                        days.stamp(date, speaking).shown(),
                        date.equals(days.today()),
                        entries.getOrDefault(date, List.of()))
                : new CalendarPage.Day("", "", "", false, List.of());
    }

    private Map<LocalDate, List<CalendarPage.Entry>> entries(YearMonth month, Actor actor, Language speaking) {
        var entries = new TreeMap<LocalDate, List<CalendarPage.Entry>>();
        var zone = zone();
        var from = month.atDay(1).atStartOfDay(zone).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        timetable
                .published(from, until, MOST)
                .reversed()
                .forEach(entry -> add(entries, day(entry.at()), timed("published", entry, speaking)));
        timetable
                .scheduled(actor.rights().reach(), from, until, MOST)
                .forEach(entry -> add(entries, day(entry.at()), timed("scheduled", entry, speaking)));
        due(month, actor, speaking, entries);
        return entries;
    }

    private ZoneId zone() {
        return publications.current().timeZone();
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    private static void add(Map<LocalDate, List<CalendarPage.Entry>> entries, LocalDate day, CalendarPage.Entry entry) {
        entries.computeIfAbsent(day, any -> new ArrayList<>()).add(entry);
    }

    private CalendarPage.Entry timed(String sort, Timetable.Entry entry, Language speaking) {
        return new CalendarPage.Entry(
                sort,
                words.text(speaking, "review.calendar." + sort),
                words.time(speaking, entry.at()),
                entry.title(),
                entry.key().language().tag(),
                entry.key().language().nameIn(speaking),
                entry.path().orElseGet(() -> ReviewPaths.editor(entry.key())));
    }

    /// Tasks of texts that the reader may read.
    private void due(
            YearMonth month, Actor actor, Language speaking, Map<LocalDate, List<CalendarPage.Entry>> entries) {
        var due = assigning.dueBetween(month.atDay(1), month.atEndOfMonth());
        var works = board.works(due.stream()
                .map(Assignment::text)
                .map(VersionKey::article)
                .distinct()
                .toList());
        for (var assignment : due) {
            var text = assignment.text();
            var row = works.get(text.article());
            if (row == null || !actor.rights().mayRead(row.work().authors(), row.original(), text.language())) {
                continue;
            }
            var titled = row.in(text.language()).orElseGet(() -> row.versions().getFirst());
            add(
                    entries,
                    assignment.due().orElseThrow(),
                    new CalendarPage.Entry(
                            assignment.task().toString(),
                            words.text(speaking, "review.calendar." + assignment.task()),
                            "",
                            titled.title(),
                            titled.language().tag(),
                            text.language().nameIn(speaking),
                            assignment.task() == Task.REVIEW ? ReviewPaths.page(text) : ReviewPaths.editor(text)));
        }
    }
}
