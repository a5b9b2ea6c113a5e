package almanac.article;

import almanac.shared.Handle;
import almanac.shared.Slug;

/// A topic named beside a text, in the reader's language.
public record Subject(long topic, Handle handle, String name, Slug slug) {}
