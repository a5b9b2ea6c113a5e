package almanac.topic;

import almanac.shared.Handle;

/// What came of the order to add a topic.
public sealed interface TopicAdded {
    record Added(long id, Handle handle) implements TopicAdded {}

    record HandleTaken(Handle handle) implements TopicAdded {}

    /// The names are missing, or one of them cannot be a topic's name.
    record Refused(String reason) implements TopicAdded {}
}
