package almanac.prediction.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A calendar as RFC 5545 has it.
class CalendarTests {
    private static String written(String summary) {
        var event = new Calendar.Event(
                "0193@example.org",
                Instant.parse("2027-12-31T23:59:59Z"),
                Instant.parse("2026-11-24T10:00:00Z"),
                3,
                summary,
                "https://example.org/ja/predictions/%E9%9B%A8");
        return new String(Calendar.write("Predictions", List.of(event)), StandardCharsets.UTF_8);
    }

    @Test
    void times_are_in_utc_and_lines_end_in_cr_lf() {
        var text = written("It will rain");
        assertThat(text).contains("DTSTART:20271231T235959Z\r\n", "DTSTAMP:20261124T100000Z\r\n", "SEQUENCE:3\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_unfolded_it_says_all() {
        var claim = "二〇二七年十二月三十一日までに、どこかの誰かが大きな言語モデルの重みを公開し、それを誰もが使えるようになる🌧";
        var text = written(claim);
        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + claim);
    }

    @Test
    void what_means_something_in_a_calendar_is_escaped() {
        assertThat(Calendar.escaped("a;b,c\\d\r\ne\u0007")).isEqualTo("a\\;b\\,c\\\\d\\ne");
    }
}
