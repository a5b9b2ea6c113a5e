package almanac.site.bytes;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.Person;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// Writes and publishes for the tests, in few words.
@Component
class Press {
    private final Given given;
    private final People people;
    private final Topics topics;

    Press(ApplicationContext program, People people, Topics topics) {
        this.given = Given.in(program);
        this.people = people;
        this.topics = topics;
    }

    Given.Beginning begin(String kind, DraftText text) {
        return given.a(kind).saying(text);
    }

    void revise(UUID article, Language language, DraftText text) {
        given.known(article).saying(language, text);
    }

    /// The address at which it is live now.
    String publish(UUID article, Language language) {
        return given.known(article).published(language).path(language);
    }

    void withdraw(UUID article, Language language) {
        given.known(article).withdrawn(language);
    }

    Person person(String name, Language language) {
        return people.add(AddPerson.named(name, language), Actor.PROGRAM).person();
    }

    long topic(Map<Language, String> names) {
        return ((TopicAdded.Added) topics.add(AddTopic.named(names), Actor.PROGRAM)).id();
    }
}
