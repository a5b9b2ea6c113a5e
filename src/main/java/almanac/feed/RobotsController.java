package almanac.feed;

import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What programs look for at a site's root: where they may go, and where to report a weakness (RFC 9116).
@Controller
class RobotsController {
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
    ResponseEntity<byte[]> robots() {
        return Answers.of(Answers.TEXT, """
            User-agent: *
            Disallow: /api/
            Disallow: /studio

            Sitemap: %s
            """.formatted(site.absolute("/sitemap.xml")));
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security() {
        return Answers.of(Answers.TEXT, """
            Contact: %s
            Expires: %s
            Preferred-Languages: %s
            Canonical: %s
            """.formatted(
                contact(),
                expires(),
                publications.current().tags().stream().map(Language::tag).collect(Collectors.joining(", ")),
                site.absolute("/.well-known/security.txt")));
    }

    private String contact() {
        return settings.securityContact().isBlank()
                ? site.absolute(Path.home(publications.current().defaultLanguage()))
                : settings.securityContact().strip();
    }

    /// Less than a year ahead, as the standard wants it, and the same for a month.
    private String expires() {
        return time.instant()
                .atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfMonth(1)
                .plusMonths(6)
                .toInstant()
                .toString();
    }
}
