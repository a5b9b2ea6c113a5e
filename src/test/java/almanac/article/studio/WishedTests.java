package almanac.article.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WishedTests {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void a_local_time_is_meant_in_the_time_zone_of_the_publication() {
        assertThat(Wished.read("2026-11-01T01:30", "", TOKYO))
                .isEqualTo(new Wished.At(Instant.parse("2026-10-31T16:30:00Z")));
        assertThat(Wished.read("2026-07-01T09:00", "", NEW_YORK))
                .as("in summer")
                .isEqualTo(new Wished.At(Instant.parse("2026-07-01T13:00:00Z")));
        assertThat(Wished.read("2026-12-01T09:00", "", NEW_YORK))
                .as("in winter")
                .isEqualTo(new Wished.At(Instant.parse("2026-12-01T14:00:00Z")));
    }

    @Test
    void a_time_that_clocks_jump_over_is_none() {
        assertThat(Wished.read("2027-03-14T02:30", "", NEW_YORK))
                .isEqualTo(new Wished.Skipped(
                        Instant.parse("2027-03-14T06:59:00Z"), Instant.parse("2027-03-14T07:00:00Z")));
    }

    @Test
    void a_time_that_clocks_show_twice_has_to_be_chosen() {
        var first = Instant.parse("2026-11-01T05:30:00Z");
        var second = Instant.parse("2026-11-01T06:30:00Z");

        assertThat(Wished.read("2026-11-01T01:30", "", NEW_YORK)).isEqualTo(new Wished.Twice(first, second));
        assertThat(Wished.read("2026-11-01T01:30", "first", NEW_YORK)).isEqualTo(new Wished.At(first));
        assertThat(Wished.read("2026-11-01T01:30", "second", NEW_YORK)).isEqualTo(new Wished.At(second));
    }

    @Test
    void nothing_means_now_and_nonsense_nothing() {
        assertThat(Wished.read(" ", "", TOKYO)).isEqualTo(new Wished.Now());
        assertThat(Wished.read("2026-02-30T09:00", "", TOKYO)).isEqualTo(new Wished.Unclear());
        assertThat(Wished.read("tomorrow", "", TOKYO)).isEqualTo(new Wished.Unclear());
    }
}
