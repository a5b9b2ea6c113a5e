package almanac.topic;

import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Every topic, by id, by handle and by its addresses.
record Catalogue(Map<Long, Topic> byId, Map<Handle, Topic> byHandle, Map<Language, Map<Slug, Topic>> bySlug) {
    static Catalogue of(Collection<Topic> topics) {
        var byId = new HashMap<Long, Topic>();
        var byHandle = new HashMap<Handle, Topic>();
        var bySlug = new HashMap<Language, Map<Slug, Topic>>();
        for (var topic : topics) {
            byId.put(topic.id(), topic);
            byHandle.put(topic.handle(), topic);
            topic.texts()
                    .forEach((language, text) -> bySlug.computeIfAbsent(language, tag -> new HashMap<>())
                            .put(text.slug(), topic));
        }
        return new Catalogue(byId, byHandle, bySlug);
    }

    Optional<Topic> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Topic> find(Handle handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    Optional<Topic> at(Language language, Slug slug) {
        return Optional.ofNullable(bySlug.getOrDefault(language, Map.of()).get(slug));
    }
}
