package almanac.prediction.site;

import almanac.prediction.Cards;
import almanac.prediction.Paths;
import almanac.prediction.PublishedPredictions;
import almanac.prediction.Shown;
import almanac.prediction.Tags;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.shared.Tag;
import almanac.web.AddressLanguage;
import almanac.web.ShelfMark;
import almanac.web.SiteAddress;
import almanac.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What falls due, for calendars: all of it, or one prediction.
@Controller
class CalendarController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int MOST = 500;

    private final PublishedPredictions predictions;
    private final Cards cards;
    private final Publications publications;
    private final AddressLanguage languages;
    private final SiteAddress site;
    private final Words words;

    CalendarController(
            PublishedPredictions predictions,
            Cards cards,
            Publications publications,
            AddressLanguage languages,
            SiteAddress site,
            Words words) {
        this.predictions = predictions;
        this.cards = cards;
        this.publications = publications;
        this.languages = languages;
        this.site = site;
        this.words = words;
    }

    @GetMapping("/{language}/" + Paths.PREDICTIONS + "/due.ics")
    ResponseEntity<byte[]> all(@PathVariable String language, HttpServletRequest request) {
        var reader = languages.spoken(language).orElseThrow(PredictionController::nothing);
        return answer(predictions.dueNext(reader, MOST), reader, request);
    }

    @GetMapping("/{language}/" + Paths.PREDICTIONS + "/{slug:[^.]+}/due.ics")
    ResponseEntity<byte[]> one(@PathVariable String language, @PathVariable String slug, HttpServletRequest request) {
        var reader = languages.spoken(language).orElseThrow(PredictionController::nothing);
        var shown =
                Slug.parse(slug).flatMap(at -> predictions.at(reader, at)).orElseThrow(PredictionController::nothing);
        return answer(List.of(shown), reader, request);
    }

    private ResponseEntity<byte[]> answer(List<Shown> shown, Language reader, HttpServletRequest request) {
        var tags = new HashSet<Tag>(List.of(Tag.PUBLICATION, Tags.PREDICTIONS));
        shown.forEach(one -> tags.addAll(one.tags()));
        var mark = ShelfMark.showing(tags);
        mark.on(request);
        var name = words.text(reader, "prediction.title") + " · "
                + publications.current().name(reader);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(java.time.Duration.ZERO)
                        .cachePublic()
                        .mustRevalidate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Tag", mark.header())
                .body(Calendar.write(name, shown.stream().map(one -> event(one)).toList()));
    }

    /// The last second of its last day, so that calendars of the publication's time zone show it on that day.
    private Calendar.Event event(Shown shown) {
        return new Calendar.Event(
                shown.id() + "@" + site.host(),
                shown.resolvesBy().minusSeconds(1),
                changed(shown),
                shown.entries(),
                shown.words().claim(),
                site.absolute(cards.path(shown)));
    }

    private static Instant changed(Shown shown) {
        var lines = shown.chronicle().lines();
        return lines.isEmpty() ? shown.recordedAt() : lines.getLast().entry().recordedAt();
    }
}
