package almanac.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as Hugo, Jekyll and people write them. A day without a time begins in the publication's time zone.
final class Dates {
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");

    private static final List<DateTimeFormatter> FORMS = List.of(
            numbers(),
            form("uuuu/M/d[' 'H:mm[:ss]][' '][XX][XXX]"),
            form("EEE, d MMM uuuu[ HH:mm[:ss]][ XX][ z]"),
            form("EEE MMM d HH:mm:ss[ z] uuuu"),
            form("d MMM uuuu[ HH:mm[:ss]][ XX]"),
            form("MMM d, uuuu[ HH:mm[:ss]]"),
            form("MMMM d, uuuu[ HH:mm[:ss]]"),
            form("d MMMM uuuu[ HH:mm[:ss]]"));

    private Dates() {}

    private static DateTimeFormatter numbers() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("uuuu-M-d")
                .optionalStart()
                .appendPattern("['T'][' ']H:mm")
                .optionalStart()
                .appendPattern(":ss")
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .optionalEnd()
                .optionalEnd()
                .appendPattern("[' '][XXX][XX][X][' '][VV][z]")
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<Instant> read(String written, ZoneId zone) {
        var text = written.strip().replaceAll("\\s+", " ");
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException other) {
            return FORMS.stream()
                    .flatMap(form -> read(text, form, zone).stream())
                    .findFirst();
        }
    }

    private static Optional<Instant> read(String text, DateTimeFormatter form, ZoneId zone) {
        try {
            TemporalAccessor found = form.parseBest(
                    text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (found) {
                        case ZonedDateTime moment -> moment.toInstant();
                        case OffsetDateTime moment -> moment.toInstant();
                        case LocalDateTime moment -> moment.atZone(zone).toInstant();
                        case LocalDate day -> day.atStartOfDay(zone).toInstant();
                        default -> throw new IllegalStateException("No date: " + found);
                    });
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
