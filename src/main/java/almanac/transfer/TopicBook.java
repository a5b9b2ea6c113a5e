package almanac.transfer;

import almanac.account.Actor;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Finds the topics that files name, by handle or by name in any language, and adds those that are missing, with the
/// names that their own pages give them.
final class TopicBook {
    private final Topics topics;
    private final Map<String, Survey.Term> terms;
    private final Map<String, Long> known = new HashMap<>();
    private final Map<String, Long> fresh = new HashMap<>();
    private final TreeSet<String> added = new TreeSet<>();

    TopicBook(Topics topics, Map<String, Survey.Term> terms) {
        this.topics = topics;
        this.terms = terms;
        topics.names()
                .forEach((handle, names) -> topics.byHandle(handle).ifPresent(id -> {
                    names.values().forEach(name -> known.putIfAbsent(Surveying.termKey(name), id));
                    known.put(handle.value(), id);
                }));
    }

    /// The ids of topics, missing ones added; settled or forgotten with the transaction.
    ///
    /// @throws Refusing where one cannot be a topic's name
    List<Long> ids(SourceFile file, List<String> names) {
        return names.stream().map(name -> id(file, name)).distinct().toList();
    }

    private long id(SourceFile file, String name) {
        var key = Surveying.termKey(name);
        var id = Optional.ofNullable(known.get(key)).or(() -> Optional.ofNullable(fresh.get(key)));
        return id.orElseGet(() -> {
            var made = add(file, name);
            fresh.put(key, made);
            return made;
        });
    }

    private long add(SourceFile file, String name) {
        var names = new HashMap<Language, String>(Map.of(file.language(), name));
        var descriptions = new HashMap<Language, String>();
        var term = terms.get(Surveying.termKey(name));
        if (term != null) {
            names.putAll(term.names());
            descriptions.putAll(term.descriptions());
        }
        var handle = Handle.parse(name).filter(wanted -> topics.byHandle(wanted).isEmpty());
        return switch (topics.add(new AddTopic(handle, names, descriptions), Actor.PROGRAM)) {
            case TopicAdded.Added(var id, var given) -> id;
            case TopicAdded.HandleTaken(var taken) ->
                throw new Refusing(
                        file, "The topic “" + taken + "” was added by somebody else just now; import again.");
            case TopicAdded.Refused(var reason) ->
                throw new Refusing(file, "“" + name + "” cannot be a topic: " + reason);
        };
    }

    /// Names that would be added, for a run that writes nothing.
    void note(List<String> names) {
        names.stream()
                .filter(name -> !known.containsKey(Surveying.termKey(name)))
                .forEach(added::add);
    }

    void settle() {
        known.putAll(fresh);
        added.addAll(fresh.keySet());
        fresh.clear();
    }

    void forget() {
        fresh.clear();
    }

    int added() {
        return added.size();
    }
}
