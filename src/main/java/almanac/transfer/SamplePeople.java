package almanac.transfer;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.ProfileText;
import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.AddTopic;
import almanac.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the sample's texts stand on: the publication's names and languages, its people and its topics.
@Component
class SamplePeople {
    private final Publications publications;
    private final People people;
    private final Topics topics;

    SamplePeople(Publications publications, People people, Topics topics) {
        this.publications = publications;
        this.people = people;
        this.topics = topics;
    }

    void load(SampleContent content) {
        publications.establish(content.publication());
        content.list("people.yaml").forEach(this::person);
        content.list("topics.yaml").forEach(this::topic);
    }

    private void person(String handle, Object entry) {
        var known = new Handle(handle);
        if (people.find(known).isEmpty() && entry instanceof Map<?, ?> person) {
            var bios = SampleContent.texts(person.get("bio"));
            var names = SampleContent.texts(person.get("name"));
            var fallback = names.getOrDefault(Language.of("en"), handle);
            var profiles = new HashMap<Language, ProfileText>();
            bios.forEach((language, bio) ->
                    profiles.put(language, new ProfileText(names.getOrDefault(language, fallback), bio)));
            names.forEach((language, name) -> profiles.putIfAbsent(language, ProfileText.named(name)));
            people.add(AddPerson.named(profiles).called(known), Actor.PROGRAM);
        }
    }

    private void topic(String handle, Object entry) {
        var known = new Handle(handle);
        if (topics.byHandle(known).isEmpty() && entry instanceof Map<?, ?> topic) {
            topics.add(
                    new AddTopic(
                            Optional.of(known),
                            SampleContent.texts(topic.get("name")),
                            SampleContent.texts(topic.get("description"))),
                    Actor.PROGRAM);
        }
    }
}
