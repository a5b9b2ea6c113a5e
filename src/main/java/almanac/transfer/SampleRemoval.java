package almanac.transfer;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.account.Guests;
import almanac.account.People;
import almanac.article.Drafting;
import almanac.article.Removing;
import almanac.article.Works;
import almanac.media.Media;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.publication.SiteLanguage;
import almanac.shared.Handle;
import almanac.topic.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the sample publication away again, and leaves what somebody made of it.
@Component
class SampleRemoval {
    private final ItemTable items;
    private final Removing removing;
    private final Drafting drafting;
    private final Works works;
    private final People people;
    private final Guests guests;
    private final Topics topics;
    private final Media media;
    private final Publications publications;
    private final Audit audit;

    SampleRemoval(
            ItemTable items,
            Removing removing,
            Drafting drafting,
            Works works,
            People people,
            Guests guests,
            Topics topics,
            Media media,
            Publications publications,
            Audit audit) {
        this.items = items;
        this.removing = removing;
        this.drafting = drafting;
        this.works = works;
        this.people = people;
        this.guests = guests;
        this.topics = topics;
        this.media = media;
        this.publications = publications;
        this.audit = audit;
    }

    /// What was taken away, in numbers.
    record Removed(int articles, int people, int topics, int pictures) {}

    boolean isThere() {
        return items.holdsSample();
    }

    /// The articles that somebody edited since they were loaded, by the paths of their texts.
    Map<UUID, List<String>> edited() {
        var edited = new LinkedHashMap<UUID, List<String>>();
        for (var item : items.all(ItemTable.SAMPLE).values()) {
            if (isEdited(item)) {
                edited.computeIfAbsent(item.article(), article -> new ArrayList<>())
                        .add(item.path());
            }
        }
        edited.values().forEach(paths -> paths.sort(null));
        return edited;
    }

    /// Somebody saved it, or did something else to it, under their own name.
    private boolean isEdited(Item item) {
        var draft = drafting.draft(item.article(), item.language());
        return draft.isEmpty()
                || draft.get().revision() != item.revision()
                || touched("article:" + item.article())
                || touched("article:" + item.article() + "/" + item.language());
    }

    private boolean touched(String subject) {
        return audit.of(subject).stream().anyMatch(entry -> entry.person().isPresent());
    }

    /// Takes everything away but the articles to be kept, and the people, topics and pictures that those need. Kept
    /// articles are the publication's own from then on.
    @Transactional
    public Removed remove(java.util.Set<UUID> kept) {
        var content = new SampleContent();
        var articles = items.all(ItemTable.SAMPLE).values().stream()
                .map(Item::article)
                .distinct()
                .toList();
        var gone = articles.stream().filter(article -> !kept.contains(article)).toList();
        gone.forEach(article -> removing.remove(article, Actor.PROGRAM));
        items.forget(articles);
        SampleContent.GUESTS.forEach(guest -> guests.farewell(guest.person()));
        var authors = count(content.handles("people.yaml"), this::removePerson);
        var subjects = count(content.handles("topics.yaml"), this::removeTopic);
        var pictures =
                (int) content.pictures().stream().filter(this::removePicture).count();
        settle(content);
        return new Removed(gone.size(), authors, subjects, pictures);
    }

    private static int count(List<Handle> handles, java.util.function.Predicate<Handle> removal) {
        return (int) handles.stream().filter(removal).count();
    }

    private boolean removePerson(Handle handle) {
        return people.find(handle)
                .filter(person -> !works.name(person.id()) && !touched("person/" + handle))
                .filter(person -> people.remove(person.id(), Actor.PROGRAM))
                .isPresent();
    }

    private boolean removeTopic(Handle handle) {
        return topics.byHandle(handle)
                .filter(topic -> !works.areAbout(topic) && !touched("topic/" + handle))
                .filter(topic -> topics.remove(topic, Actor.PROGRAM))
                .isPresent();
    }

    private boolean removePicture(String hash) {
        return media.at(hash)
                .filter(asset -> !works.show(hash.substring(0, 12), asset.name()))
                .filter(asset -> media.remove(asset, Actor.PROGRAM))
                .isPresent();
    }

    /// The publication has its first name and languages again, as far as nobody gave it others; languages with texts
    /// stay, and so do links that somebody set.
    private void settle(SampleContent content) {
        var now = publications.current();
        var first = publications.first();
        var sample = content.publication();
        var wordings = new HashMap<>(now.wordings());
        wordings.entrySet()
                .removeIf(entry -> entry.getValue().equals(sample.wordings().get(entry.getKey())));
        var links = sample.navigation();
        var spoken = works.languages();
        var languages = new ArrayList<SiteLanguage>();
        now.languages().stream()
                .filter(language -> !sample.speaks(language.language())
                        || spoken.contains(language.language())
                        || first.speaks(language.language()))
                .forEach(languages::add);
        first.languages().stream()
                .filter(language ->
                        languages.stream().noneMatch(known -> known.language().equals(language.language())))
                .forEach(languages::add);
        var main = now.defaultLanguage().equals(sample.defaultLanguage())
                ? first.defaultLanguage()
                : now.defaultLanguage();
        publications.establish(new Publication(
                languages,
                main,
                now.timeZone().equals(sample.timeZone()) ? first.timeZone() : now.timeZone(),
                wordings,
                now.navigation().stream().filter(link -> !links.contains(link)).toList()));
    }
}
