package almanac.topic;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.publication.Publications;
import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.relay.Changes;
import almanac.relay.Snapshot;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.shared.Tag;
import almanac.topic.TopicAdded.Added;
import almanac.topic.TopicAdded.HandleTaken;
import almanac.topic.TopicAdded.Refused;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What articles are about: read from memory on every node, changed here.
@Component
public class Topics implements ChangeListener {
    private static final String TAGS = "topic:";
    private static final int LONGEST_NAME = 100;

    private final TopicTables tables;
    private final Publications publications;
    private final Changes changes;
    private final Audit audit;
    private final Snapshot<Catalogue> catalogue;

    Topics(TopicTables tables, Publications publications, Changes changes, Audit audit) {
        this.tables = tables;
        this.publications = publications;
        this.changes = changes;
        this.audit = audit;
        this.catalogue = new Snapshot<>(() -> Catalogue.of(tables.all()));
    }

    /// Every topic as readers of that language see it, in the order of their alphabet.
    public List<TopicView> all(Language language) {
        return catalogue.current().byId().values().stream()
                .map(topic -> shown(topic, language))
                .sorted(Comparator.comparing(TopicView::name, Collator.getInstance(language.icu())))
                .toList();
    }

    public Optional<TopicView> named(long id, Language language) {
        return catalogue.current().find(id).map(topic -> shown(topic, language));
    }

    public Optional<TopicView> named(Handle handle, Language language) {
        return catalogue.current().find(handle).map(topic -> shown(topic, language));
    }

    /// The topic at an address; one without a name in that language is found at the address it borrows.
    public Optional<TopicView> at(Language language, Slug slug) {
        return catalogue
                .current()
                .at(language, slug)
                .map(topic -> shown(topic, language))
                .or(() -> all(language).stream()
                        .filter(topic -> topic.slug().equals(slug))
                        .findFirst());
    }

    /// The topic's id, by which other modules keep it.
    public Optional<Long> byHandle(Handle handle) {
        return catalogue.current().find(handle).map(Topic::id);
    }

    public Optional<Handle> handle(long id) {
        return catalogue.current().find(id).map(Topic::handle);
    }

    /// Every handle with its names by language, in the order of handles.
    public Map<Handle, Map<String, String>> names() {
        var names = new java.util.TreeMap<Handle, Map<String, String>>(Comparator.comparing(Handle::value));
        catalogue.current().byHandle().forEach((handle, topic) -> names.put(handle, topic.names()));
        return names;
    }

    private TopicView shown(Topic topic, Language language) {
        return topic.in(language, publications.current().defaultLanguage());
    }

    @Transactional
    public TopicAdded add(AddTopic order, Actor by) {
        var broken = broken(order);
        if (broken.isPresent()) {
            return broken.get();
        }
        var wanted = order.handle().orElseGet(() -> proposed(order));
        var handle = wanted;
        var id = tables.insert(handle);
        for (var number = 2; id.isEmpty() && order.handle().isEmpty(); number++) {
            handle = wanted.numbered(number);
            id = tables.insert(handle);
        }
        if (id.isEmpty()) {
            return new HandleTaken(wanted);
        }
        for (var name : order.names().entrySet()) {
            put(id.get(), name.getKey(), name.getValue(), order.descriptions().getOrDefault(name.getKey(), ""));
        }
        moved("topic.added", id.get(), handle);
        audit.record(by, "topic.added", "topic/" + handle, Map.of(), Map.of("names", tags(order.names())));
        return new Added(id.get(), handle);
    }

    private static Optional<Refused> broken(AddTopic order) {
        if (order.names().isEmpty()) {
            return Optional.of(new Refused("A topic needs a name in at least one language."));
        }
        return order.names().values().stream()
                .filter(name -> !usable(name))
                .findFirst()
                .map(name -> new Refused("A topic's name is one line with a letter or digit, of at most " + LONGEST_NAME
                        + " characters."));
    }

    private static boolean usable(String name) {
        return name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl)
                && Slug.from(name).isPresent();
    }

    private static Handle proposed(AddTopic order) {
        return order.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(name -> Handle.from(name.getValue()).stream())
                .findFirst()
                .orElse(new Handle("topic"));
    }

    /// Gives a topic another name, and so another address, in one language; false where there is no such topic or the
    /// name is refused.
    @Transactional
    public boolean rename(long id, Language language, String name, String description, Actor by) {
        var before = catalogue.current().find(id);
        if (before.isEmpty() || !usable(name)) {
            return false;
        }
        var handle = before.get().handle();
        put(id, language, name, description);
        moved("topic.renamed", id, handle);
        audit.record(
                by,
                "topic.renamed",
                "topic/" + handle,
                Map.of("names", before.get().names()),
                Map.of("names", Map.of(language.tag(), name)));
        return true;
    }

    /// Takes a topic away. Whoever calls knows that no text is about it. False where there is none.
    @Transactional
    public boolean remove(long id, Actor by) {
        var before = catalogue.current().find(id);
        if (before.isEmpty()) {
            return false;
        }
        tables.delete(id);
        moved("topic.removed", id, before.get().handle());
        audit.record(
                by,
                "topic.removed",
                "topic/" + before.get().handle(),
                Map.of("names", before.get().names()),
                Map.of());
        return true;
    }

    private void put(long id, Language language, String name, String description) {
        var proposed = Slug.from(name).orElseThrow();
        var slug = proposed;
        for (var number = 2; !tables.put(id, language, new TopicText(name, slug, description)); number++) {
            slug = proposed.numbered(number);
        }
    }

    private static Map<String, String> tags(Map<Language, String> names) {
        var tags = new java.util.TreeMap<String, String>();
        names.forEach((language, name) -> tags.put(language.tag(), name));
        return tags;
    }

    private void moved(String kind, long id, Handle handle) {
        catalogue.touched();
        changes.record(kind, Map.of("handle", handle.value()), Set.of(Tag.topic(id), Tag.TOPICS));
    }

    @Override
    public void changed(List<Change> seen) {
        if (seen.stream()
                .flatMap(change -> change.tags().stream())
                .anyMatch(tag -> tag.value().startsWith(TAGS))) {
            catalogue.refresh();
        }
    }

    @Override
    public int order() {
        return SNAPSHOTS;
    }
}
