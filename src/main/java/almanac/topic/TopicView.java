package almanac.topic;

import almanac.shared.Handle;
import almanac.shared.Slug;

/// A topic as readers of one language see it.
public record TopicView(long id, Handle handle, String name, Slug slug, String description) {}
