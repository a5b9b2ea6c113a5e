package almanac.site;

import almanac.article.Credit;
import almanac.article.Lineage;
import almanac.article.PublicEdition;
import almanac.article.PublishedArticle;
import almanac.markup.Comparison;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.Frame;
import almanac.web.SiteAddress;
import almanac.web.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the history of a text.
@Component
class HistoryPages {
    /// What leads from a text to its history.
    static final String VIEW = "?view=history";

    private static final int EDITIONS = 20;

    private final Lineage lineage;
    private final Publications publications;
    private final SiteAddress site;
    private final Words words;

    HistoryPages(Lineage lineage, Publications publications, SiteAddress site, Words words) {
        this.lineage = lineage;
        this.publications = publications;
        this.site = site;
        this.words = words;
    }

    HistoryPage of(PublishedArticle article, Language reader) {
        var editions = lineage.of(article, EDITIONS);
        var path = article.kind().path(reader, article.slug());
        return new HistoryPage(
                frame(article, reader, path),
                elsewhere(article),
                article.language().tag(),
                article.language().direction(),
                article.title(),
                path,
                editions.stream()
                        .map(edition -> edition(edition, article, reader))
                        .toList(),
                editions.isEmpty() ? 0 : editions.getLast().number() - 1);
    }

    private Frame frame(PublishedArticle article, Language reader, String path) {
        var tags = new HashSet<>(article.tags());
        tags.add(Tag.PUBLICATION);
        return Frame.of(article.title() + " · " + words.text(reader, "site.history"), reader, path)
                .canonicalAt(site.absolute(article.path()))
                .notIndexed()
                .knowing(Set.of("view=history"))
                .styledBy(List.of("site/history.css"))
                .showing(tags)
                .at(site);
    }

    private static Map<Language, String> elsewhere(PublishedArticle article) {
        var paths = new HashMap<Language, String>();
        article.versions().forEach(version -> paths.put(version.language(), version.path() + VIEW));
        return paths;
    }

    private HistoryPage.Edition edition(PublicEdition edition, PublishedArticle article, Language reader) {
        var at = words.date(reader, edition.publishedAt());
        var address = site.absolute(article.path()) + VIEW + "#edition-" + edition.number();
        return new HistoryPage.Edition(
                edition.number(),
                at,
                edition.number() == 1,
                edition.number() == article.edition(),
                edition.note().orElse(null),
                edition.changes().map(Comparison::passages).orElse(List.of()),
                edition.changes().map(Comparison::isEmpty).orElse(false),
                citation(edition, article, reader, at.shown()),
                address);
    }

    private String citation(PublicEdition edition, PublishedArticle article, Language reader, String at) {
        var publication = publications.current().name(article.language());
        if (article.authors().isEmpty()) {
            return words.text(
                    reader, "site.history.citation.nobody", edition.title(), publication, edition.number(), at);
        }
        var authors =
                words.list(reader, article.authors().stream().map(Credit::name).toList());
        return words.text(reader, "site.history.citation", authors, edition.title(), publication, edition.number(), at);
    }
}
