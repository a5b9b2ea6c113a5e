package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.Person;
import almanac.article.CreateArticle;
import almanac.article.Created;
import almanac.article.Draft;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Kinds;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.article.ReviseDraft;
import almanac.shared.Language;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes and publishes for the tests, in few words.
@Component
class Press {
    private final Drafting drafting;
    private final Publishing publishing;
    private final Kinds kinds;
    private final People people;
    private final Topics topics;

    Press(Drafting drafting, Publishing publishing, Kinds kinds, People people, Topics topics) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.kinds = kinds;
        this.people = people;
        this.topics = topics;
    }

    UUID begin(String kind, Language language, List<Long> topics, List<Long> authors, DraftText text) {
        var created = drafting.create(
                new CreateArticle(kinds.named(kind).orElseThrow(), language, topics, authors, text, Actor.PROGRAM));
        assertThat(created).isInstanceOf(Created.Begun.class);
        return ((Created.Begun) created).article();
    }

    void revise(UUID article, Language language, DraftText text) {
        var basedOn = drafting.draft(article, language).map(Draft::revision);
        drafting.revise(new ReviseDraft(article, language, basedOn, text, Optional.empty(), Actor.PROGRAM));
    }

    /// The address at which it is live now.
    String publish(UUID article, Language language) {
        var outcome = publishing.publish(Publish.now(article, language, Actor.PROGRAM));
        assertThat(outcome).isInstanceOf(Published.Live.class);
        return ((Published.Live) outcome).editions().getFirst().path();
    }

    void withdraw(UUID article, Language language) {
        publishing.withdraw(article, language, Actor.PROGRAM);
    }

    Person person(String name, Language language) {
        return people.add(AddPerson.named(name, language), Actor.PROGRAM).person();
    }

    long topic(Map<Language, String> names) {
        return ((TopicAdded.Added) topics.add(AddTopic.named(names), Actor.PROGRAM)).id();
    }
}
