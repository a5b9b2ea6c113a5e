package almanac.feed;

import almanac.shared.Tag;
import almanac.web.ShelfMark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Sitemaps, for search engines.
@Controller
class SitemapController {
    private static final Pattern PART = Pattern.compile("(.+)-([1-9][0-9]{0,5})");

    /// Every language's publishing moves what stands in it: another language is another alternate.
    private static final ShelfMark MARK = ShelfMark.showing(Set.of(Tag.PUBLICATION, Tag.NOT_YET, Tag.TOPICS));

    private final Sitemaps sitemaps;
    private final Spoken spoken;

    SitemapController(Sitemaps sitemaps, Spoken spoken) {
        this.sitemaps = sitemaps;
        this.spoken = spoken;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        return Answers.of(Answers.XML, sitemaps.index(), MARK, request);
    }

    @GetMapping("/sitemaps/{name}.xml")
    ResponseEntity<byte[]> part(@PathVariable String name, HttpServletRequest request) {
        var named = PART.matcher(name);
        if (!named.matches()) {
            throw Answers.nothing();
        }
        return sitemaps.part(spoken.language(named.group(1)), Integer.parseInt(named.group(2)))
                .map(part -> Answers.of(Answers.XML, part, MARK, request))
                .orElseThrow(Answers::nothing);
    }
}
