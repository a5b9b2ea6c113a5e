package almanac.search.site;

import almanac.account.People;
import almanac.article.Credit;
import almanac.publication.Publications;
import almanac.search.Answer;
import almanac.search.Facets;
import almanac.search.Hit;
import almanac.search.Question;
import almanac.search.State;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.SiteAddress;
import almanac.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the page of a search.
@Component
class SearchPages {
    private static final int CHOICES = 8;
    private static final List<String> KINDS = List.of("article", "page", "prediction", "model-card");

    private final Topics topics;
    private final People people;
    private final Publications publications;
    private final SiteAddress site;
    private final Words words;

    SearchPages(Topics topics, People people, Publications publications, SiteAddress site, Words words) {
        this.topics = topics;
        this.people = people;
        this.publications = publications;
        this.site = site;
        this.words = words;
    }

    SearchPage of(Asked asked, Question question, Answer answer) {
        var reader = question.reader();
        var typed = asked.word("q");
        var nothing = typed.isEmpty() || answer.works() == 0;
        return new SearchPage(
                frame(reader, asked.path(), typed),
                elsewhere(asked),
                asked.path(),
                typed,
                nothing ? null : words.text(reader, "search.found", answer.works()),
                notices(answer, reader),
                answer.hits().stream().map(hit -> result(hit, reader)).toList(),
                groups(asked, answer.facets(), reader),
                question.page() > 1 ? asked.with("page", Integer.toString(question.page() - 1)) : null,
                answer.more() ? asked.with("page", Integer.toString(question.page() + 1)) : null,
                nothing ? topics(reader) : List.of());
    }

    private Frame frame(Language reader, String path, String typed) {
        var title =
                typed.isEmpty() ? words.text(reader, "search.title") : words.text(reader, "search.of", (Object) typed);
        return Frame.of(title, reader, path)
                .notIndexed()
                .notKept()
                .knowing(Set.copyOf(SearchController.KNOWN))
                .styledBy(List.of("search/search.css"))
                .at(site);
    }

    private Map<Language, String> elsewhere(Asked asked) {
        var paths = new HashMap<Language, String>();
        publications.current().tags().forEach(tag -> paths.put(tag, asked.at(Path.under(tag, "search"))));
        return paths;
    }

    private List<String> notices(Answer answer, Language reader) {
        var notices = new ArrayList<String>();
        switch (answer.state()) {
            case State.Complete() -> {}
            case State.Making(var done, var of) -> notices.add(words.text(reader, "search.making", done, of));
            case State.Absent() -> notices.add(words.text(reader, "search.absent"));
        }
        if (answer.works() > 0 && !answer.unknown().isEmpty()) {
            notices.add(words.text(reader, "search.unknown", String.join(" ", answer.unknown())));
        }
        return notices;
    }

    private SearchPage.Result result(Hit hit, Language reader) {
        var text = hit.teaser();
        var language = text.language();
        return new SearchPage.Result(
                language.tag(),
                language.direction(),
                language.equals(reader) ? null : language.nativeName(),
                text.path(),
                hit.title(),
                hit.excerpt(),
                hit.other().map(other -> elsewhere(other, reader)).orElse(null),
                words.list(reader, text.authors().stream().map(Credit::name).toList()),
                words.date(reader, text.publishedAt()),
                text.minutes());
    }

    private SearchPage.Elsewhere elsewhere(Hit.Elsewhere other, Language reader) {
        var language = other.language();
        return new SearchPage.Elsewhere(
                words.text(reader, "search.where", language.nameIn(reader)),
                language.tag(),
                language.direction(),
                other.excerpt());
    }

    private List<SearchPage.Group> groups(Asked asked, Facets facets, Language reader) {
        var groups = new ArrayList<SearchPage.Group>();
        add(
                groups,
                asked,
                reader,
                "topic",
                mostFirst(facets.topics()).stream()
                        .flatMap(count -> topics.named(count.getKey(), reader).stream()
                                .map(topic -> new Value(topic.handle().value(), topic.name(), count.getValue())))
                        .toList());
        add(
                groups,
                asked,
                reader,
                "author",
                mostFirst(facets.authors()).stream()
                        .flatMap(count -> people.profile(count.getKey(), reader).stream()
                                .map(person -> new Value(person.handle().value(), person.name(), count.getValue())))
                        .toList());
        add(
                groups,
                asked,
                reader,
                "year",
                facets.years().entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByKey().reversed())
                        .map(count -> new Value(
                                count.getKey().toString(), words.year(reader, count.getKey()), count.getValue()))
                        .toList());
        add(
                groups,
                asked,
                reader,
                "kind",
                mostFirst(facets.kinds()).stream()
                        .filter(count -> KINDS.contains(count.getKey()))
                        .map(count -> new Value(
                                count.getKey(), words.text(reader, "search.kind." + count.getKey()), count.getValue()))
                        .toList());
        return groups;
    }

    private record Value(String value, String name, int count) {}

    private static <K extends Comparable<K>> List<Map.Entry<K, Integer>> mostFirst(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CHOICES)
                .toList();
    }

    /// What does not part the results is no choice, unless it was made.
    private void add(List<SearchPage.Group> groups, Asked asked, Language reader, String name, List<Value> values) {
        var chosen = asked.word(name);
        if (values.size() < 2 && chosen.isEmpty()) {
            return;
        }
        @Nullable String all = chosen.isEmpty() ? null : asked.without(name);
        groups.add(new SearchPage.Group(
                words.text(reader, "search." + name),
                all,
                values.stream()
                        .map(value -> new SearchPage.Choice(
                                value.name(),
                                words.number(reader, value.count()),
                                asked.with(name, value.value()),
                                value.value().equals(chosen)))
                        .toList()));
    }

    private List<SearchPage.Place> topics(Language reader) {
        return topics.all(reader).stream()
                .map(topic -> new SearchPage.Place(
                        topic.name(), Path.under(reader, "topics", topic.slug().value())))
                .toList();
    }
}
