package almanac.site;

import almanac.article.ArchiveYear;
import almanac.article.Coverage;
import almanac.article.Filter;
import almanac.article.Lists;
import almanac.article.Teaser;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.AddressLanguage;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.SiteAddress;
import almanac.web.Words;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What was published when: all years, one year, one month.
@Controller
class ArchiveController {
    private static final int MOST = 1_000;

    private final Lists lists;
    private final Teasers teasers;
    private final Coverage coverage;
    private final Publications publications;
    private final SiteLanguages languages;
    private final ListAlternates alternates;
    private final SiteAddress site;
    private final Words words;

    ArchiveController(
            Lists lists,
            Teasers teasers,
            Coverage coverage,
            Publications publications,
            SiteLanguages languages,
            ListAlternates alternates,
            SiteAddress site,
            Words words) {
        this.lists = lists;
        this.teasers = teasers;
        this.coverage = coverage;
        this.publications = publications;
        this.languages = languages;
        this.alternates = alternates;
        this.site = site;
        this.words = words;
    }

    @GetMapping(AddressLanguage.IN_PATH + "/archive")
    String index(@PathVariable String language, Model model) {
        var known = languages.of(language);
        var years = lists.years(known, publications.current().timeZone());
        model.addAttribute(
                "page",
                new ArchivePage(
                        frame(
                                known,
                                words.text(known, "site.archive"),
                                path(known),
                                List.of(),
                                alternates.everywhere("archive")),
                        years.stream().mapToInt(ArchiveYear::count).sum(),
                        years.stream().map(year -> year(known, year)).toList()));
        return "site/archive";
    }

    private static String path(Language language, String... pieces) {
        return Path.under(
                language,
                java.util.stream.Stream.concat(java.util.stream.Stream.of("archive"), java.util.Arrays.stream(pieces))
                        .toArray(String[]::new));
    }

    private ArchivePage.Year year(Language language, ArchiveYear year) {
        var counts =
                year.months().stream().collect(Collectors.toMap(ArchiveYear.Month::month, ArchiveYear.Month::count));
        return new ArchivePage.Year(
                path(language, Integer.toString(year.year())),
                words.year(language, year.year()),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(language, year.year(), month, counts.getOrDefault(month, 0)))
                        .toList());
    }

    private ArchivePage.Month month(Language language, int year, int month, int count) {
        return new ArchivePage.Month(
                count == 0 ? null : path(language, Integer.toString(year), "%02d".formatted(month)),
                words.monthName(language, month),
                words.monthBrief(language, month),
                count,
                words.number(language, count));
    }

    @GetMapping(AddressLanguage.IN_PATH + "/archive/{year:[0-9]{4}}")
    String year(@PathVariable String language, @PathVariable int year, Model model) {
        var known = languages.of(language);
        return list(known, YearMonth.of(year, 1), YearMonth.of(year, 12), Integer.toString(year), model);
    }

    @GetMapping(AddressLanguage.IN_PATH + "/archive/{year:[0-9]{4}}/{month:0[1-9]|1[0-2]}")
    String month(@PathVariable String language, @PathVariable int year, @PathVariable String month, Model model) {
        var known = languages.of(language);
        var only = YearMonth.of(year, Integer.parseInt(month));
        return list(known, only, only, year + "/" + month, model);
    }

    private String list(Language language, YearMonth first, YearMonth last, String pieces, Model model) {
        var zone = publications.current().timeZone();
        var period = Filter.between(
                first.atDay(1).atStartOfDay(zone).toInstant(),
                last.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        var found = lists.of(language, period, Optional.empty(), MOST).teasers();
        if (found.isEmpty()) {
            throw new NothingHere();
        }
        var single = first.equals(last);
        var name = single
                ? words.month(language, first.getYear(), first.getMonthValue())
                : words.year(language, first.getYear());
        model.addAttribute(
                "page",
                new ArchiveListPage(
                        frame(
                                language,
                                name,
                                path(language, pieces.split("/")),
                                found,
                                alternates.of(coverage.of(period), other -> path(other, pieces.split("/")))),
                        path(language),
                        name,
                        single,
                        months(language, found)));
        return "site/archive-list";
    }

    private List<ArchiveListPage.Month> months(Language language, List<Teaser> found) {
        var zone = publications.current().timeZone();
        Map<YearMonth, List<Teaser>> byMonth = found.stream()
                .collect(Collectors.groupingBy(
                        teaser -> YearMonth.from(teaser.publishedAt().atZone(zone))));
        return byMonth.entrySet().stream()
                .sorted(Map.Entry.<YearMonth, List<Teaser>>comparingByKey().reversed())
                .map(month -> new ArchiveListPage.Month(
                        path(
                                language,
                                Integer.toString(month.getKey().getYear()),
                                "%02d".formatted(month.getKey().getMonthValue())),
                        words.monthName(language, month.getKey().getMonthValue()),
                        teasers.of(month.getValue())))
                .toList();
    }

    private Frame frame(
            Language language, String title, String path, List<Teaser> shown, List<Frame.Alternate> alternates) {
        var tags = new HashSet<>(Teasers.tags(shown));
        tags.add(Tag.PUBLICATION);
        tags.add(Tag.list(language));
        // What any language publishes may move the alternates.
        tags.add(Tag.NOT_YET);
        return Frame.of(title, language, path)
                .alternates(alternates)
                .showing(tags)
                .at(site);
    }
}
