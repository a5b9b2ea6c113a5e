package almanac.web;

import almanac.publication.Publications;
import almanac.publication.SiteLanguage;
import almanac.shared.Language;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The program's own words, dates, numbers and lists in a reader's language, as CLDR has them and in the digits the
/// publication chose.
@Component
public class Words {
    private final Messages messages;
    private final Publications publications;

    Words(Messages messages, Publications publications) {
        this.messages = messages;
        this.publications = publications;
    }

    /// A text by its key, with plurals and numbers filled in. A key that no file has is a mistake of ours.
    public String text(Language language, String key, Object... arguments) {
        return find(language, key, arguments).orElseThrow(() -> new IllegalArgumentException("No message " + key));
    }

    /// The same, with gaps that have names.
    public String text(Language language, String key, Map<String, ?> gaps) {
        return messages.pattern(language, key)
                .map(pattern -> new MessageFormat(pattern, locale(language)).format(gaps))
                .orElseThrow(() -> new IllegalArgumentException("No message " + key));
    }

    /// Of the languages in which a text is written, the one that serves best whoever sends this `Accept-Language`.
    public Language accepted(String header, String key) {
        return new Accepted(messages.languages(key)).best(header).orElse(Messages.LAST_RESORT);
    }

    Optional<String> find(Language language, String key, Object... arguments) {
        return messages.pattern(language, key)
                .map(pattern -> pattern.indexOf('{') < 0
                        ? pattern
                        : new MessageFormat(pattern, locale(language)).format(arguments));
    }

    public String number(Language language, long number) {
        return NumberFormat.getIntegerInstance(locale(language)).format(number);
    }

    /// A share of one as percent, with as many digits as it needs: `60%`, `0.2 %`.
    public String percent(Language language, double share) {
        var format = NumberFormat.getPercentInstance(locale(language));
        format.setMaximumFractionDigits(share < 0.01 || share > 0.99 ? 2 : 1);
        return format.format(share);
    }

    /// A number with at most so many digits after its point.
    public String decimal(Language language, double number, int digits) {
        var format = NumberFormat.getInstance(locale(language));
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /// The same, with exactly so many.
    public String measured(Language language, double number, int digits) {
        var format = NumberFormat.getInstance(locale(language));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /// A day in the publication's time zone, as it is written in a text: `2026年2月10日`.
    public Stamp date(Language language, Instant instant) {
        var day = instant.atZone(publications.current().timeZone());
        return new Stamp(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(),
                format(language, "yMMMMd", day.toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /// A day that is the same everywhere, whatever the time zone.
    public String day(Language language, java.time.LocalDate day) {
        return format(language, "yMMMMd", day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /// A day and a time of day in the publication's time zone: `10 Feb 2026, 14:05`.
    public Stamp moment(Language language, Instant instant) {
        var there = instant.atZone(publications.current().timeZone());
        return new Stamp(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(),
                format(language, "yMMMdjm", there.toLocalDateTime().toInstant(ZoneOffset.UTC)));
    }

    /// A time of day in the publication's time zone.
    public String time(Language language, Instant instant) {
        var there = instant.atZone(publications.current().timeZone());
        return format(language, "jm", there.toLocalDateTime().toInstant(ZoneOffset.UTC));
    }

    /// A day and a time of day with the name that the publication's time zone has at that moment and how far it is from
    /// UTC: `8 Mar 2026, 09:00, Eastern Daylight Time (GMT-4)`.
    public Stamp zonedMoment(Language language, Instant instant) {
        var moment = moment(language, instant);
        return new Stamp(moment.iso(), moment.shown() + ", " + zone(language, instant));
    }

    /// What the publication's time zone is called at that moment, or its id where it has no name.
    public String zone(Language language, Instant instant) {
        var zone = TimeZone.getTimeZone(publications.current().timeZone().getId());
        var format = TimeZoneFormat.getInstance(locale(language));
        var at = instant.toEpochMilli();
        var name = format.format(TimeZoneFormat.Style.SPECIFIC_LONG, zone, at);
        return (name.startsWith("GMT") ? zone.getID() : name) + " ("
                + format.format(TimeZoneFormat.Style.LOCALIZED_GMT_SHORT, zone, at) + ")";
    }

    /// A year by itself: `2026`, `2026年`.
    public String year(Language language, int year) {
        return format(
                language, "y", java.time.LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /// A month of a year: `February 2026`.
    public String month(Language language, int year, int month) {
        return format(language, "yMMMM", first(year, month));
    }

    /// A month's name by itself.
    public String monthName(Language language, int month) {
        return format(language, "LLLL", first(2001, month));
    }

    /// A month's name where there is little room.
    public String monthBrief(Language language, int month) {
        return format(language, "LLL", first(2001, month));
    }

    private static Instant first(int year, int month) {
        return java.time.LocalDate.of(year, month, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private String format(Language language, String skeleton, Instant utc) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(utc));
    }

    /// `A, B and C`.
    public String list(Language language, List<String> items) {
        return ListFormatter.getInstance(locale(language)).format(items);
    }

    /// The words between the items of a list: one more than there are items, the first and last mostly empty.
    public List<String> between(Language language, int items) {
        var marks =
                java.util.stream.IntStream.range(0, items).mapToObj(Words::mark).toList();
        var formatted = list(language, marks);
        return List.of(formatted.split("[\uE000-\uF8FF]", -1));
    }

    private static String mark(int item) {
        return Character.toString(0xE000 + item);
    }

    private ULocale locale(Language language) {
        var digits = publications
                .current()
                .language(language)
                .map(SiteLanguage::digits)
                .orElse("latn");
        return language.icu().setKeywordValue("numbers", digits);
    }
}
