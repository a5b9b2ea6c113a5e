package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Profile;
import almanac.article.Described;
import almanac.article.Panel;
import almanac.article.Works;
import almanac.shared.Language;
import almanac.topic.Topics;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What an article is about and who wrote it, in all its languages.
@Component
class DescriptionPanel implements Panel {
    private final Works works;
    private final Topics topics;
    private final People people;

    DescriptionPanel(Works works, Topics topics, People people) {
        this.works = works;
        this.topics = topics;
        this.people = people;
    }

    /// @param path    where it is changed; empty for whoever may not
    /// @param mayAdd  whether a topic may be added
    /// @param topics  all there are, those of the article first
    /// @param authors a choice for each author in order, and one more
    public record View(String path, String language, boolean mayAdd, List<Choice> topics, List<List<Choice>> authors) {}

    public record Choice(long id, String name, boolean chosen) {}

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Shown> show(Text text, Actor reader, Language speaking) {
        return works.described(text.work().id())
                .map(described -> new Shown("article/_description", view(text, described, reader, speaking)));
    }

    private View view(Text text, Described described, Actor reader, Language speaking) {
        var work = text.work();
        return new View(
                reader.rights().mayDescribe(work.authors(), work.original())
                        ? BoardController.path(work.id(), text.language().tag()) + "/description"
                        : "",
                text.language().tag(),
                reader.rights().mayArrange(),
                topics(described.topics(), speaking),
                authors(described.authors(), speaking));
    }

    private List<Choice> topics(List<Long> chosen, Language speaking) {
        return topics.all(speaking).stream()
                .map(topic -> new Choice(topic.id(), topic.name(), chosen.contains(topic.id())))
                .sorted(Comparator.comparing(choice -> !choice.chosen()))
                .toList();
    }

    private List<List<Choice>> authors(List<Long> chosen, Language speaking) {
        var everybody = people.all().stream()
                .filter(person -> !person.isService())
                .map(person -> named(person, speaking))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(speaking.icu())))
                .toList();
        return Stream.concat(chosen.stream(), Stream.of(0L))
                .map(author -> everybody.stream()
                        .map(person -> new Choice(person.id(), person.name(), person.id() == author))
                        .toList())
                .toList();
    }

    private Choice named(Person person, Language speaking) {
        var name = people.profile(person.id(), speaking)
                .map(Profile::name)
                .orElse(person.handle().value());
        return new Choice(person.id(), name, false);
    }
}
