package almanac.feed;

import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Sitemaps, for search engines.
@Controller
class SitemapController {
    private static final Pattern PART = Pattern.compile("(.+)-([1-9][0-9]{0,5})");

    private final Sitemaps sitemaps;
    private final Spoken spoken;

    SitemapController(Sitemaps sitemaps, Spoken spoken) {
        this.sitemaps = sitemaps;
        this.spoken = spoken;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        return Answers.of(Answers.XML, sitemaps.index());
    }

    @GetMapping("/sitemaps/{name}.xml")
    ResponseEntity<byte[]> part(@PathVariable String name) {
        var named = PART.matcher(name);
        if (!named.matches()) {
            throw Answers.nothing();
        }
        return sitemaps.part(spoken.language(named.group(1)), Integer.parseInt(named.group(2)))
                .map(part -> Answers.of(Answers.XML, part))
                .orElseThrow(Answers::nothing);
    }
}
