package almanac.prediction;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A mapping of a `prediction.yaml`, read name by name; what is wrong with it is collected with its place.
final class FileEntry {
    private final Map<?, ?> values;
    private final String place;
    private final ZoneId zone;
    private final List<String> wrong;

    FileEntry(Map<?, ?> values, String place, ZoneId zone, List<String> wrong) {
        this.values = values;
        this.place = place;
        this.zone = zone;
        this.wrong = wrong;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !(value instanceof Map || value instanceof List))
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    <T> Optional<T> text(String name, Function<String, Optional<T>> meaning, String expected) {
        var text = text(name);
        var found = text.flatMap(meaning);
        if (text.isPresent() && found.isEmpty()) {
            say(name, "“" + text.get() + "” is " + expected);
        }
        return found;
    }

    <T> T needed(String name, Optional<T> value, T instead) {
        if (value.isEmpty() && !has(name)) {
            say(name, "is needed");
        }
        return value.orElse(instead);
    }

    Optional<BigDecimal> number(String name) {
        return text(name, FileEntry::decimal, "no number");
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> decimalOf(@Nullable Object value) {
        return Optional.ofNullable(value).flatMap(known -> decimal(known.toString()));
    }

    Optional<LocalDate> day(String name) {
        return text(name, FileEntry::date, "no day; write it as 2021-12-31");
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// A moment, or the beginning of a day.
    Optional<Instant> from(String name) {
        return moment(name, 0);
    }

    /// A moment, or the end of a day.
    Optional<Instant> until(String name) {
        return moment(name, 1);
    }

    private Optional<Instant> moment(String name, int days) {
        return text(
                name,
                text -> date(text)
                        .map(day -> day.plusDays(days).atStartOfDay(zone).toInstant())
                        .or(() -> instant(text)),
                "no time; write it as 2021-12-31 or 2021-12-31T12:00:00Z");
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// The mappings of a list, or one mapping by itself.
    List<FileEntry> entries(String name) {
        var found = values.get(name);
        var list = found instanceof List<?> several ? several : found == null ? List.of() : List.of(found);
        var entries = new ArrayList<FileEntry>();
        for (var index = 0; index < list.size(); index++) {
            if (list.get(index) instanceof Map<?, ?> map) {
                entries.add(new FileEntry(map, place + name + " " + (index + 1) + ": ", zone, wrong));
            } else {
                say(name, "is no list of mappings");
            }
        }
        return entries;
    }

    void say(String name, String what) {
        wrong.add(place + name + " " + what + ".");
    }
}
