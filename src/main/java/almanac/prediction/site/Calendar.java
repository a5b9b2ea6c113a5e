package almanac.prediction.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes days on which something falls due as a calendar (RFC 5545): lines end in CR LF and are folded at 75 bytes,
/// times are in UTC, texts are escaped.
final class Calendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    /// Something that falls due at an instant.
    ///
    /// @param changed when what is said of it last changed, and `version` how often it did
    record Event(String uid, Instant at, Instant changed, int version, String summary, String url) {}

    static byte[] write(String name, List<Event> events) {
        var calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Almanac//Predictions//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + UTC.format(event.changed()));
        line("LAST-MODIFIED:" + UTC.format(event.changed()));
        line("SEQUENCE:" + event.version());
        line("DTSTART:" + UTC.format(event.at()));
        line("DTEND:" + UTC.format(event.at()));
        line("SUMMARY:" + escaped(event.summary()));
        line("URL:" + event.url());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }

    /// Never in the middle of a character; a folded line goes on after a blank.
    private void line(String line) {
        var bytes = 0;
        for (var at = 0; at < line.length(); ) {
            var point = line.codePointAt(at);
            var character = Character.toString(point);
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += size;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
