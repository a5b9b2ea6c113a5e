package almanac.site;

import almanac.account.People;
import almanac.article.Coverage;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.web.Path;
import almanac.web.PublicAddresses;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The site's own pages beside the texts; the names of those to come are kept free, so that no text ever stands in
/// their way.
@Component
class SitePages implements PublicAddresses {
    private final Topics topics;
    private final People people;
    private final Coverage coverage;
    private final ListAlternates alternates;

    SitePages(Topics topics, People people, Coverage coverage, ListAlternates alternates) {
        this.topics = topics;
        this.people = people;
        this.coverage = coverage;
        this.alternates = alternates;
    }

    @Override
    public Set<String> reserved() {
        return Set.of("topics", "authors", "archive", "models", "search", "feed");
    }

    @Override
    public List<Listed> pages(Language language) {
        var always = Stream.of(
                new Listed(Path.home(language), alternates.homes()),
                new Listed(Path.under(language, "topics"), alternates.everywhere("topics")),
                new Listed(Path.under(language, "archive"), alternates.everywhere("archive")));
        return Stream.of(always, topics(language), people(language))
                .flatMap(pages -> pages)
                .toList();
    }

    private Stream<Listed> topics(Language language) {
        var covered = coverage.topics();
        return topics.all(language).stream()
                .filter(topic -> covered.getOrDefault(topic.id(), Set.of()).contains(language))
                .map(topic -> new Listed(
                        Path.under(language, "topics", topic.slug().value()),
                        alternates.ofTopic(topic.id(), covered.getOrDefault(topic.id(), Set.of()))));
    }

    private Stream<Listed> people(Language language) {
        var covered = coverage.people();
        return people.all().stream()
                .filter(person -> covered.getOrDefault(person.id(), Set.of()).contains(language))
                .map(person -> new Listed(
                        Path.under(language, "authors", person.handle().value()),
                        alternates.ofPerson(person.handle(), covered.getOrDefault(person.id(), Set.of()))))
                .sorted(java.util.Comparator.comparing(Listed::path));
    }
}
