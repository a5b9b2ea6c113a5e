package almanac.article;

import java.util.List;

/// What is known of a work beside its words, by internal ids in the order given.
public record Described(String kind, List<Long> topics, List<Long> authors) {}
