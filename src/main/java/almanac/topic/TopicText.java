package almanac.topic;

import almanac.shared.Slug;

/// What a topic is called in one language, and its address there.
record TopicText(String name, Slug slug, String description) {}
