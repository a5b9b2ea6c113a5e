package almanac.transfer;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.PersonKind;
import almanac.account.ProfileText;
import almanac.publication.MissingPolicy;
import almanac.publication.NavigationLink;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.publication.SiteLanguage;
import almanac.publication.Wording;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.AddTopic;
import almanac.topic.Topics;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        publication(content.list("publication.yaml"), links(content));
        content.list("people.yaml").forEach(this::person);
        content.list("topics.yaml").forEach(this::topic);
    }

    /// The pages stand in the foot, each in its language.
    static List<NavigationLink> links(SampleContent content) {
        return content.pages().stream()
                .flatMap(page -> page.slug().stream()
                        .map(slug -> new NavigationLink(
                                NavigationLink.Place.FOOTER,
                                page.language(),
                                page.title(),
                                almanac.web.Path.article(page.language(), slug))))
                .toList();
    }

    private void publication(Map<String, Object> file, List<NavigationLink> links) {
        var names = texts(file.get("name"));
        var taglines = texts(file.get("tagline"));
        var wordings = new HashMap<Language, Wording>();
        names.forEach(
                (language, name) -> wordings.put(language, new Wording(name, taglines.getOrDefault(language, ""))));
        var languages = new FrontMatter(file, "", 1)
                .list("languages").stream()
                        .map(Language::of)
                        .map(language -> new SiteLanguage(language, MissingPolicy.ORIGINAL, "latn"))
                        .toList();
        publications.establish(new Publication(
                languages,
                Language.of(String.valueOf(file.get("defaultLanguage"))),
                ZoneId.of(String.valueOf(file.get("timeZone"))),
                wordings,
                links));
    }

    private void person(String handle, Object entry) {
        var known = new Handle(handle);
        if (people.find(known).isEmpty() && entry instanceof Map<?, ?> person) {
            var bios = texts(person.get("bio"));
            var names = texts(person.get("name"));
            var fallback = names.getOrDefault(Language.of("en"), handle);
            var profiles = new HashMap<Language, ProfileText>();
            bios.forEach((language, bio) ->
                    profiles.put(language, new ProfileText(names.getOrDefault(language, fallback), bio)));
            names.forEach((language, name) -> profiles.putIfAbsent(language, ProfileText.named(name)));
            people.add(
                    new AddPerson(
                            Optional.of(known), PersonKind.PERSON, Optional.empty(), profiles, Set.of(), Set.of()),
                    Actor.PROGRAM);
        }
    }

    private void topic(String handle, Object entry) {
        var known = new Handle(handle);
        if (topics.byHandle(known).isEmpty() && entry instanceof Map<?, ?> topic) {
            topics.add(
                    new AddTopic(Optional.of(known), texts(topic.get("name")), texts(topic.get("description"))),
                    Actor.PROGRAM);
        }
    }

    private static Map<Language, String> texts(@org.jspecify.annotations.Nullable Object entry) {
        var texts = new HashMap<Language, String>();
        if (entry instanceof Map<?, ?> map) {
            map.forEach((tag, text) -> texts.put(Language.of(String.valueOf(tag)), String.valueOf(text)));
        }
        return texts;
    }
}
