package almanac.feed;

import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.Path;
import almanac.web.ShelfMark;
import almanac.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What programs look for at a site's root: where they may go, and where to report a weakness (RFC 9116).
@Controller
class RobotsController {
    private static final ShelfMark MARK = ShelfMark.showing(Set.of(Tag.PUBLICATION));

    private final Publications publications;
    private final SiteAddress site;
    private final FeedSettings settings;
    private final InstantSource time;

    RobotsController(Publications publications, SiteAddress site, FeedSettings settings, InstantSource time) {
        this.publications = publications;
        this.site = site;
        this.settings = settings;
        this.time = time;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        return Answers.of(Answers.TEXT, """
            User-agent: *
            Disallow: /api/
            Disallow: /studio

            Sitemap: %s
            """.formatted(site.absolute("/sitemap.xml")), MARK, request);
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security(HttpServletRequest request) {
        var month = month();
        return Answers.of(
                Answers.TEXT,
                """
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(
                                contact(),
                                month.plusMonths(6).toInstant(),
                                publications.current().tags().stream()
                                        .map(Language::tag)
                                        .collect(Collectors.joining(", ")),
                                site.absolute("/.well-known/security.txt")),
                MARK.until(month.plusMonths(1).toInstant()),
                request);
    }

    private String contact() {
        return settings.securityContact().isBlank()
                ? site.absolute(Path.home(publications.current().defaultLanguage()))
                : settings.securityContact().strip();
    }

    /// The beginning of this one. What expires half a year later is less than a year ahead, as the standard wants it,
    /// and
    /// the same for a month.
    private OffsetDateTime month() {
        return time.instant()
                .atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfMonth(1);
    }
}
