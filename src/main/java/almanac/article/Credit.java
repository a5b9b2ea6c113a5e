package almanac.article;

import almanac.shared.Handle;

/// A person named beside a text: author or translator, by the name used in the reader's language.
public record Credit(long person, Handle handle, String name) {}
