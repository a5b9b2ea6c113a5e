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

/// Finds the topics that files name, by handle or by name in any language, and adds those that are missing, with the
/// names that their own pages give them.
final class TopicBook {
    private final Topics topics;
    private final Map<String, Survey.Term> terms;
    private final NameBook names = new NameBook(Surveying::termKey);

    TopicBook(Topics topics, Map<String, Survey.Term> terms) {
        this.topics = topics;
        this.terms = terms;
        topics.names()
                .forEach((handle, called) -> topics.byHandle(handle).ifPresent(id -> {
                    called.values().forEach(name -> names.called(name, id));
                    names.handled(handle.value(), id);
                }));
    }

    /// The ids of topics, missing ones added; settled or forgotten with the transaction.
    ///
    /// @throws Refusing where one cannot be a topic's name
    List<Long> ids(SourceFile file, List<String> subjects) {
        return names.ids(subjects, name -> add(file, name));
    }

    private long add(SourceFile file, String name) {
        var called = new HashMap<Language, String>(Map.of(file.language(), name));
        var descriptions = new HashMap<Language, String>();
        var term = terms.get(Surveying.termKey(name));
        if (term != null) {
            called.putAll(term.names());
            descriptions.putAll(term.descriptions());
        }
        var handle = Handle.parse(name).filter(wanted -> topics.byHandle(wanted).isEmpty());
        return switch (topics.add(new AddTopic(handle, called, descriptions), Actor.PROGRAM)) {
            case TopicAdded.Added(var id, var given) -> id;
            case TopicAdded.HandleTaken(var taken) ->
                throw new Refusing(
                        file, "The topic “" + taken + "” was added by somebody else just now; import again.");
            case TopicAdded.Refused(var reason) ->
                throw new Refusing(file, "“" + name + "” cannot be a topic: " + reason);
        };
    }

    NameBook names() {
        return names;
    }
}
