package almanac.topic;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.util.Map;
import java.util.Optional;

/// The order to add a topic. Without a handle one is proposed from its name; addresses are always proposed.
///
/// @param descriptions may lack any language
public record AddTopic(Optional<Handle> handle, Map<Language, String> names, Map<Language, String> descriptions) {
    public AddTopic {
        names = Map.copyOf(names);
        descriptions = Map.copyOf(descriptions);
    }

    public static AddTopic named(Map<Language, String> names) {
        return new AddTopic(Optional.empty(), names, Map.of());
    }

    public AddTopic called(Handle handle) {
        return new AddTopic(Optional.of(handle), names, descriptions);
    }

    public AddTopic described(Map<Language, String> descriptions) {
        return new AddTopic(handle, names, descriptions);
    }
}
