package almanac.site;

import almanac.article.ArchiveYear;
import almanac.article.Cursor;
import almanac.article.Filter;
import almanac.article.Lists;
import almanac.article.Teaser;
import almanac.publication.LanguageChoice;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.topic.Topics;
import almanac.web.AddressLanguage;
import almanac.web.Frame;
import almanac.web.JsonLd;
import almanac.web.Path;
import almanac.web.SiteAddress;
import almanac.web.Words;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The front page of each language, and the choice of a language for those who name none.
@Controller
class HomeController {
    private static final int PAGE = 20;
    private static final int NOT_YET = 10;
    private static final int FEATURES = 2;
    private static final int MORE = 3;

    private final Lists lists;
    private final Teasers teasers;
    private final Topics topics;
    private final Publications publications;
    private final SiteLanguages languages;
    private final ListAlternates alternates;
    private final SiteAddress site;
    private final Words words;

    HomeController(
            Lists lists,
            Teasers teasers,
            Topics topics,
            Publications publications,
            SiteLanguages languages,
            ListAlternates alternates,
            SiteAddress site,
            Words words) {
        this.lists = lists;
        this.teasers = teasers;
        this.topics = topics;
        this.publications = publications;
        this.languages = languages;
        this.alternates = alternates;
        this.site = site;
        this.words = words;
    }

    @GetMapping("/")
    ResponseEntity<Void> choose(@RequestHeader(name = "Accept-Language", defaultValue = "") String wanted) {
        var language = new LanguageChoice(publications.current()).accepted(wanted);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Path.home(language)))
                .header(HttpHeaders.VARY, "Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .build();
    }

    @GetMapping(AddressLanguage.IN_PATH)
    String show(@PathVariable String language, @RequestParam Optional<String> before, Model model) {
        var known = languages.of(language);
        model.addAttribute("page", page(known, before.flatMap(Cursor::parse)));
        return "site/home";
    }

    private HomePage page(Language language, Optional<Cursor> before) {
        var listing = lists.of(language, Filter.EVERYTHING, before, PAGE);
        var notYet = before.isEmpty() ? lists.notYetIn(language, NOT_YET) : List.<Teaser>of();
        var publication = publications.current();
        var shown = teasers.of(listing.teasers());
        var path = Path.home(language);
        return new HomePage(
                frame(language, before, listing.teasers(), notYet),
                publication.name(language),
                publication.tagline(language),
                shown.isEmpty(),
                shown.isEmpty() ? null : shown.getFirst(),
                part(shown, 1, 1 + FEATURES),
                part(shown, 1 + FEATURES, 1 + FEATURES + MORE),
                before.isEmpty() ? topics(language) : List.of(),
                part(shown, 1 + FEATURES + MORE, shown.size()),
                listing.next().map(cursor -> path + "?before=" + cursor).orElse(null),
                teasers.of(notYet),
                language.nativeName(),
                years(language));
    }

    private static <T> List<T> part(List<T> list, int from, int to) {
        return list.subList(Math.min(from, list.size()), Math.min(to, list.size()));
    }

    private List<Named> topics(Language language) {
        return topics.all(language).stream()
                .map(topic ->
                        new Named(Path.under(language, "topics", topic.slug().value()), topic.name()))
                .toList();
    }

    private List<HomePage.Year> years(Language language) {
        return lists.years(language, publications.current().timeZone()).stream()
                .map(year -> year(language, year))
                .toList();
    }

    private HomePage.Year year(Language language, ArchiveYear year) {
        return new HomePage.Year(
                Path.under(language, "archive", Integer.toString(year.year())),
                words.year(language, year.year()),
                year.count());
    }

    private Frame frame(Language language, Optional<Cursor> before, List<Teaser> shown, List<Teaser> notYet) {
        var publication = publications.current();
        var path =
                Path.home(language) + before.map(cursor -> "?before=" + cursor).orElse("");
        var frame = Frame.of(publication.name(language), language, path)
                .describedAs(publication.tagline(language))
                .feeds(Feeds.under(Path.home(language), publication.name(language)))
                .knowing(Set.of("before"))
                .showing(tags(language, shown, notYet));
        return before.isPresent()
                ? frame.notIndexed().at(site)
                : frame.alternates(alternates.homes())
                        .data(List.of(data(language)))
                        .at(site);
    }

    private Set<Tag> tags(Language language, List<Teaser> shown, List<Teaser> notYet) {
        var tags = new HashSet<>(Teasers.tags(shown));
        tags.addAll(Teasers.tags(notYet));
        tags.addAll(Set.of(Tag.PUBLICATION, Tag.list(language), Tag.NOT_YET, Tag.TOPICS));
        return tags;
    }

    private JsonLd data(Language language) {
        return new JsonLd(Map.of(
                "@context", "https://schema.org",
                "@type", "WebSite",
                "name", publications.current().name(language),
                "description", publications.current().tagline(language),
                "url", site.absolute(Path.home(language)),
                "inLanguage", language.tag()));
    }
}
