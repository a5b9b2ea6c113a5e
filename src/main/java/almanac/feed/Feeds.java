package almanac.feed;

import almanac.account.People;
import almanac.article.Bodies;
import almanac.article.Coverage;
import almanac.article.Filter;
import almanac.article.PublishedArticle;
import almanac.article.PublishedArticles;
import almanac.markup.FormulaText;
import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.shared.Slug;
import almanac.shared.Tag;
import almanac.topic.Topics;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Collects what feeds carry: the newest texts of a language, about a topic, or by a person.
@Component
class Feeds {
    private static final int NEWEST = 50;

    private final PublishedArticles articles;
    private final Coverage coverage;
    private final Bodies bodies;
    private final Topics topics;
    private final People people;
    private final Publications publications;
    private final SiteAddress site;

    Feeds(
            PublishedArticles articles,
            Coverage coverage,
            Bodies bodies,
            Topics topics,
            People people,
            Publications publications,
            SiteAddress site) {
        this.articles = articles;
        this.coverage = coverage;
        this.bodies = bodies;
        this.topics = topics;
        this.people = people;
        this.publications = publications;
        this.site = site;
    }

    Feed of(Language language) {
        var publication = publications.current();
        var title = publication.name(language);
        return feed(
                title,
                publication.tagline(language),
                language,
                Path.home(language),
                newest(language, Filter.EVERYTHING),
                Set.of());
    }

    Optional<Feed> about(Language language, String slug) {
        return Slug.parse(slug)
                .flatMap(at -> topics.at(language, at))
                .map(topic -> feed(
                        title(topic.name(), language),
                        topic.description(),
                        language,
                        Path.under(language, "topics", topic.slug().value()),
                        newest(language, Filter.about(topic.id())),
                        Set.of(Tag.topic(topic.id()))));
    }

    /// What a person wrote or translated; nobody of whom nothing was ever published has a feed.
    Optional<Feed> by(Language language, Handle handle) {
        return people.profile(handle, language)
                .filter(person -> !coverage.of(Filter.by(person.id()), Filter.translatedBy(person.id()))
                        .isEmpty())
                .map(person -> feed(
                        title(person.name(), language),
                        person.bio(),
                        language,
                        Path.under(language, "authors", handle.value()),
                        signed(language, person.id()),
                        // Whether they have a feed depends on what is published in any language.
                        Set.of(Tag.person(person.id()), Tag.NOT_YET)));
    }

    private List<PublishedArticle> signed(Language language, long person) {
        return Stream.of(Filter.by(person), Filter.translatedBy(person))
                .flatMap(filter -> newest(language, filter).stream())
                .distinct()
                .sorted(Comparator.comparing(PublishedArticle::publishedAt).reversed())
                .limit(NEWEST)
                .toList();
    }

    private List<PublishedArticle> newest(Language language, Filter filter) {
        return articles.newestInFull(language, filter, NEWEST);
    }

    private String title(String name, Language language) {
        return name + " · " + publications.current().name(language);
    }

    private Feed feed(
            String title,
            String description,
            Language language,
            String path,
            List<PublishedArticle> newest,
            Set<Tag> more) {
        var publication = publications.current();
        var tags = new HashSet<>(more);
        tags.addAll(Set.of(Tag.PUBLICATION, Tag.list(language)));
        var entries = newest.stream()
                .map(article -> entry(article, publication.defaultLanguage(), tags))
                .toList();
        return new Feed(title, description, language, path, publication.name(language), entries, tags);
    }

    private Entry entry(PublishedArticle article, Language defaultLanguage, Set<Tag> tags) {
        var body = bodies.plainly(article);
        tags.addAll(article.tags());
        tags.addAll(body.tags());
        var html = body.html().stream().map(FormulaText::in).map(SafeHtml::html).collect(Collectors.joining("\n"));
        return Entry.of(article, html, defaultLanguage, site);
    }
}
