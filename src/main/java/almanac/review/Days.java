package almanac.review;

import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Stamp;
import almanac.web.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Days in the publication's time zone.
@Component
public class Days {
    private final Publications publications;
    private final Words words;
    private final InstantSource time;

    Days(Publications publications, Words words, InstantSource time) {
        this.publications = publications;
        this.words = words;
        this.time = time;
    }

    public LocalDate today() {
        return time.instant().atZone(publications.current().timeZone()).toLocalDate();
    }

    /// Whether a day is over.
    public boolean past(LocalDate day) {
        return day.isBefore(today());
    }

    public Stamp stamp(LocalDate day, Language speaking) {
        var noon = day.atTime(12, 0).atZone(publications.current().timeZone()).toInstant();
        return new Stamp(day.toString(), words.date(speaking, noon).shown());
    }
}
